# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# hocso_translations(TARGET)
#
# Compiles the English of all folders of qml/, NAME_en.ts in each, into one file and embeds it in TARGET as the resource
# :/i18n/hocso_en.qm. The texts in the sources are Vietnamese and need no file. tools/translations updates the .ts files.

function(hocso_translations target)
    file(GLOB texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/qml/*/*_en.ts ${PROJECT_SOURCE_DIR}/qml/exercises/*/*_en.ts)
    if(NOT texts)
        message(FATAL_ERROR "No folder of qml/ has English texts: run tools/translations")
    endif()
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/hocso_en.qm)
    add_custom_command(OUTPUT ${qm}
        COMMAND Qt6::lrelease -silent ${texts} -qm ${qm}
        DEPENDS ${texts}
        COMMENT "Compiling the English texts"
        VERBATIM)
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS hocso_en.qm)
    qt_add_resources(${target} ${target}_texts PREFIX /i18n FILES ${qm})
endfunction()
