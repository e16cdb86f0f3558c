# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# An exercise kind is a folder in engine/exercises and a folder of the same name in qml/exercises.
# Its name in YAML is the folder's name; its files use the name with _ for -, its view the name in PascalCase.

file(GLOB _kinds CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/engine/exercises
    ${PROJECT_SOURCE_DIR}/engine/exercises/*/README.md)
list(TRANSFORM _kinds REPLACE "/README.md$" "" OUTPUT_VARIABLE HOCSO_KINDS)

# hocso_kind_names(text-entry SNAKE snake PASCAL pascal) → text_entry, TextEntry
function(hocso_kind_names kind _snake snake _pascal pascal)
    string(REPLACE "-" "_" s ${kind})
    string(REPLACE "-" ";" words ${kind})
    set(p "")
    foreach(word ${words})
        string(SUBSTRING ${word} 0 1 first)
        string(SUBSTRING ${word} 1 -1 rest)
        string(TOUPPER ${first} first)
        string(APPEND p ${first}${rest})
    endforeach()
    set(${snake} ${s} PARENT_SCOPE)
    set(${pascal} ${p} PARENT_SCOPE)
endfunction()
