# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# hocso_layer(NAME ALLOWS layer… QT module… LIBS target…)
#
# One static library for one engine folder, hocso_NAME. All .h and .cpp files of the folder belong to it.
# ALLOWS is the whole list of layers whose headers it may include: tools/guards/layers reads these lines
# and holds every #include to them.

add_library(hocso_options INTERFACE)
target_compile_options(hocso_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${HOCSO_WERROR}>:-Werror>)
target_compile_definitions(hocso_options INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${HOCSO_TEST_HOOKS}>:HOCSO_TEST_HOOKS>)
if(HOCSO_SANITIZE)
    target_compile_options(hocso_options INTERFACE -fsanitize=${HOCSO_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(hocso_options INTERFACE -fsanitize=${HOCSO_SANITIZE})
endif()

find_program(HOCSO_CCACHE ccache)
if(HOCSO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HOCSO_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${HOCSO_CCACHE})
endif()

function(hocso_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ALLOWS;QT;LIBS;SOURCES")
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(APPEND sources ${arg_SOURCES})
    add_library(hocso_${name} STATIC ${sources})
    target_include_directories(hocso_${name} PUBLIC ${PROJECT_SOURCE_DIR}/engine)
    list(TRANSFORM arg_ALLOWS PREPEND hocso_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(hocso_${name} PUBLIC ${arg_ALLOWS} ${arg_QT} PRIVATE hocso_options ${arg_LIBS})
    target_compile_options(hocso_${name} PRIVATE -Wshadow)
    qt_extract_metatypes(hocso_${name})
endfunction()
