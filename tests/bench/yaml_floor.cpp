// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// yaml_floor FOLDER: YAML::LoadFile of every .yaml file under it and nothing else. What `hocso-author check` is
// measured by.
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <filesystem>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("yaml_floor FOLDER\n", stderr);
        return 1;
    }
    size_t files = 0;
    size_t roots = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (entry.path().extension() != ".yaml")
            continue;
        roots += YAML::LoadFile(entry.path()).size();
        ++files;
    }
    std::printf("{\"files\":%zu,\"roots\":%zu}\n", files, roots);
    return 0;
}
