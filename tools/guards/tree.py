# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
"""What every guard needs: the files of the tree, what CMake says about its parts, and a list of findings."""

import re
import subprocess
import sys
from pathlib import Path

# Samples are wrong on purpose.
NOT_OURS = ("tools/guards/samples/",)

SPDX = ("SPDX-FileCopyrightText: 2026 The Học Số authors", "SPDX-License-Identifier: Apache-2.0")


class Tree:
    """The files that git knows or would take, as paths relative to the root; in a folder without git, all files."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        if (self.root / ".git").exists():
            listed = subprocess.run(
                ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                check=True, capture_output=True).stdout.decode().split("\0")
        else:
            listed = [str(path.relative_to(self.root)) for path in self.root.rglob("*")]
        self.files = sorted({name for name in listed
                             if name and not name.startswith(NOT_OURS) and (self.root / name).is_file()})

    def matching(self, pattern):
        """Files whose path matches the regular expression from its start."""
        expression = re.compile(pattern)
        return [name for name in self.files if expression.match(name)]

    def read(self, name):
        """The text of a file; None if it is not UTF-8 text."""
        try:
            return (self.root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return None

    def lines(self, name):
        """(number, line) of a text file, counted from 1."""
        return list(enumerate((self.read(name) or "").splitlines(), 1))

    def kinds(self):
        """The names of the exercise kinds: the folders of engine/exercises that have a README.md."""
        return [name.split("/")[2] for name in self.matching(r"engine/exercises/[^/]+/README\.md$")]

    def commands(self, wanted):
        """(file, line, [argument…]) of each call of the CMake command, comments taken out, variables as written."""
        for name in self.matching(r"(.*/)?CMakeLists\.txt$"):
            text = re.sub(r"#[^\n]*", "", self.read(name) or "")
            for match in re.finditer(r"\b%s\s*\(([^()]*)\)" % wanted, text):
                yield name, text.count("\n", 0, match.start()) + 1, match.group(1).replace('"', " ").split()


def sections(arguments, keywords):
    """CMake arguments by keyword: {"": [positional…], "ALLOWS": […]}."""
    found, current = {"": []}, ""
    for argument in arguments:
        if argument in keywords:
            current = argument
            found.setdefault(current, [])
        else:
            found[current].append(argument)
    return found


class Findings:
    """What a guard found; each is one line, FILE:LINE: what is wrong and what to do."""

    def __init__(self):
        self.found = set()

    def add(self, name, line, message):
        self.found.add((name, line, message))

    def close(self):
        """Prints the findings and ends the program: with 1 if there are any."""
        for name, line, message in sorted(self.found):
            print(f"{name}:{line}: {message}")
        sys.exit(1 if self.found else 0)


def without_comments(text):
    """C++ or QML text with its comments blanked out, lines kept."""
    token = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: m.group() if m.group()[0] in "\"'" else re.sub(r"[^\n]", " ", m.group()), text)


def root_argument():
    """The root to look at: the first argument, else the tree that this file stands in."""
    return sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
