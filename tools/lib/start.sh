# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by tools/run, tools/test and tools/check: says things in the user's language, installs what is missing, builds.
# A minimal Debian has bash and no Python, so this is bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# say VIETNAMESE ENGLISH: one sentence on stderr, in the language of the locale
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        vi*) echo "$1" >&2 ;;
        *) echo "$2" >&2 ;;
    esac
}

# packages GROUP…: the packages of these groups, one a line
packages() {
    local wanted=" $* " group package word other
    while read -r group package word other _; do
        if [ "$word" = unless ] && command -v "$other" >/dev/null; then continue; fi
        case $wanted in *" $group "*) echo "$package" ;; esac
    done < <(grep -v '^ *#' "$root/tools/packages")
}

# missing_packages GROUP…: those of them that are not installed
missing_packages() {
    local wanted
    wanted=$(packages "$@")
    # shellcheck disable=SC2086 # one word a package
    comm -23 <(sort <<<"$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort)
}

# need_packages yes|no GROUP…: installs what is missing; with "no" it only says what that is
need_packages() {
    local install=$1 missing as_root=()
    shift
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "Công cụ này cần Debian 12 (có apt-get)." "This needs Debian 12 (with apt-get)."
        return 1
    fi
    if [ "$install" = no ]; then
        say "Còn thiếu các gói Debian: $missing" "These Debian packages are missing: $missing"
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Cần quyền root (hoặc sudo) để cài các gói Debian: $missing" \
                "Installing these Debian packages needs root or sudo: $missing"
            return 1
        fi
        as_root=(sudo)
    fi
    say "Cài các gói Debian còn thiếu (dùng ${as_root[*]:-quyền root}): $missing" \
        "Installing the missing Debian packages (with ${as_root[*]:-root rights}): $missing"
    "${as_root[@]}" apt-get update -qq </dev/null || return
    # stdout is for the program's own words
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
        </dev/null >&2
}

# build PRESET TARGET [CMake variable…]: configures build/PRESET once, then builds the target
build() {
    local preset=$1 target=$2 folder=$root/build/$1 fresh=()
    shift 2
    # A tree that was moved or copied cannot use its old cache.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh)
    fi
    local wanted configured=yes
    for wanted in "$@"; do
        wanted=${wanted#-D}
        grep -qsE "^${wanted%%=*}:[A-Z]+=${wanted#*=}\$" "$folder/CMakeCache.txt" || configured=no
    done
    if [ ! -f "$folder/build.ninja" ] || [ ${#fresh[@]} != 0 ] || [ $configured = no ]; then
        (cd "$root" && cmake --preset "$preset" "${fresh[@]}" "$@" --log-level=WARNING) >&2 || return
    fi
    cmake --build "$folder" --target "$target" --parallel "$(nproc)" >&2
}
