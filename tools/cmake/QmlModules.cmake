# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# hocso_qml_module(NAME URI QML file… CPP file… LIBS target… ALLOWS module… RESOURCES file… DEPENDS uri…)
#
# One static QML module for one folder of qml/, hocso_qml_NAME, and its static plugin. All .qml files of the folder
# belong to it. ALLOWS is the whole list of our modules that it may import: tools/guards/layers reads these lines.
# DEPENDS names the modules whose types stand in the properties of this one's C++ types, so that qmllint finds them.
# Its texts stand in NAME_en.ts beside it; see hocso_translations().

function(hocso_qml_module name uri)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "QML;CPP;LIBS;ALLOWS;RESOURCES;SINGLETONS;DEPENDS")
    file(GLOB qml CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/*.qml)
    list(APPEND qml ${arg_QML})
    foreach(file ${qml})
        get_filename_component(alias ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${alias})
    endforeach()
    foreach(file ${arg_SINGLETONS})
        set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    string(REPLACE "." "/" path ${uri})
    # The C++ that Qt makes of QML is not ours to sanitize, and takes long to compile.
    set(interpreted "")
    if(HOCSO_SANITIZE)
        set(interpreted NO_CACHEGEN)
    endif()
    qt_add_qml_module(hocso_qml_${name}
        STATIC
        ${interpreted}
        URI ${uri}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        DEPENDENCIES QtQuick ${arg_DEPENDS}
        OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml_modules/${path}
        QML_FILES ${qml}
        SOURCES ${arg_CPP}
        RESOURCES ${arg_RESOURCES}
        IMPORT_PATH ${PROJECT_BINARY_DIR}/qml_modules)
    list(TRANSFORM arg_ALLOWS PREPEND hocso_qml_ OUTPUT_VARIABLE modules)
    target_link_libraries(hocso_qml_${name} PUBLIC Qt6::Quick ${arg_LIBS} ${modules} PRIVATE hocso_options)
    target_include_directories(hocso_qml_${name} PUBLIC ${PROJECT_SOURCE_DIR}/qml ${CMAKE_CURRENT_SOURCE_DIR})
    set_property(GLOBAL APPEND PROPERTY HOCSO_QML_MODULES hocso_qml_${name})
endfunction()
