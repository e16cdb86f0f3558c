# SPDX-FileCopyrightText: 2026 The Học Số authors
# SPDX-License-Identifier: Apache-2.0
#
# hocso_test(NAME SOURCES file… LIBS target… LABELS label… ARGS argument…)
#
# One Qt Test program, run by ctest without a display.

function(hocso_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS;LABELS;ARGS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE hocso_options hocso_test_support Qt6::Test ${arg_LIBS})
    target_compile_definitions(${name} PRIVATE
        HOCSO_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" HOCSO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()
