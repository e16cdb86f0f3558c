# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# What the build takes from Debian's font packages; nothing of them is copied into the tree.

# hocso_find_font(FILE FOLDER PACKAGE VARIABLE): where FILE is, or a sentence that names the package.
function(hocso_find_font file folder package variable)
    find_file(HOCSO_${variable} ${file} PATHS /usr/share/fonts/${folder} /usr/local/share/fonts/${folder}
        NO_DEFAULT_PATH)
    if(NOT HOCSO_${variable})
        message(FATAL_ERROR "${file} was not found. Install Debian's package ${package}.")
    endif()
    set(${variable} ${HOCSO_${variable}} PARENT_SCOPE)
endfunction()

# hocso_icon_table(LIST OUTPUT): looks up the names of icons.txt in the icon font's own table.
function(hocso_icon_table list output)
    find_file(HOCSO_ICON_NAMES _variables.scss NO_DEFAULT_PATH
        PATHS /usr/share/fonts-materialdesignicons-webfont/scss)
    if(NOT HOCSO_ICON_NAMES)
        message(FATAL_ERROR "The icon names were not found. "
            "Install Debian's package fonts-materialdesignicons-webfont.")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list} icon_table.cpp.in)
    file(STRINGS ${HOCSO_ICON_NAMES} known REGEX "^ +\"[a-z0-9-]+\": F")
    foreach(line ${known})
        string(REGEX MATCH "\"([a-z0-9-]+)\": (F[0-9A-F]+)" _ "${line}")
        set(code_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
    endforeach()
    file(STRINGS ${list} icons REGEX "^[a-z]" ENCODING UTF-8)
    list(SORT icons) # the program searches by bisection
    set(entries "")
    foreach(line ${icons})
        if(NOT line MATCHES "^([a-z][a-z0-9-]*) = ([a-z0-9-]+)$")
            message(FATAL_ERROR "${list}: \"${line}\" is not of the form: name = name in the font")
        endif()
        if(NOT DEFINED code_${CMAKE_MATCH_2})
            message(FATAL_ERROR "${list}: the icon font has no \"${CMAKE_MATCH_2}\"")
        endif()
        string(APPEND entries "    {u\"${CMAKE_MATCH_1}\", u'\\x${code_${CMAKE_MATCH_2}}'},\n")
    endforeach()
    configure_file(icon_table.cpp.in ${output} @ONLY)
endfunction()
