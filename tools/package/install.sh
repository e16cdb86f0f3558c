#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs Học Số from this folder, without network. Nothing that is installed already is replaced or removed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        vi*) echo "$1" >&2 ;;
        *) echo "$2" >&2 ;;
    esac
}

if ! . /etc/os-release 2>/dev/null || [ "${VERSION_ID:-}" != 12 ] || [ "${ID:-}" != debian ]; then
    say "Bộ cài này dành cho Debian 12." "This bundle is for Debian 12."
    exit 1
fi
root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "Hãy chạy bằng quyền root (hoặc cài sudo)." "Run this as root (or install sudo)."
        exit 1
    fi
    root=sudo
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial"
echo "deb [trusted=yes] copy:$here/packages ./" >"$work/sources.list"
apt="$root apt-get -qq -o Dir::Etc::SourceList=$work/sources.list -o Dir::Etc::SourceParts=- -o Dir::State::Lists=$work/lists
    -o Dir::Cache::Archives=$work/archives -o APT::Sandbox::User=root -o Acquire::Languages=none"
$apt update
if ! DEBIAN_FRONTEND=noninteractive $apt install -y --no-install-recommends --no-remove hocso qt6-wayland </dev/null; then
    say "Chưa cài được; các dòng ở trên nói vì sao." \
        "It could not be installed; the lines above say why."
    exit 1
fi
say "Đã cài Học Số. Mở trong danh sách ứng dụng, hoặc gõ: hocso" "Học Số is installed. Open it from the applications, or type: hocso"
