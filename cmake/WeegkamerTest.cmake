# SPDX-License-Identifier: EUPL-1.2
# weegkamer_moc(<target> <source> ...): what the Q_OBJECTs inside these sources need. Where AUTOMOC looks through every file and compiles
# one more for each target, this is one run of moc per test.
function(weegkamer_moc target)
    foreach(source ${ARGN})
        get_filename_component(naam ${source} NAME_WE)
        qt_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${source} ${CMAKE_CURRENT_BINARY_DIR}/${naam}.moc TARGET ${target})
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${naam}.moc)
    endforeach()
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# weegkamer_test(<folder> <name> [SOURCES ...] [LIBRARIES ...] [TIMEOUT s])
# One Qt Test program; CTest label = the subject's folder. The source is tst_<name>.cpp unless SOURCES says more.
function(weegkamer_test label name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
    if(arg_UNPARSED_ARGUMENTS) # a library without its keyword would be left out, and be missed only where the system has no header of that name
        message(FATAL_ERROR "weegkamer_test(${label} ${name}): unknown: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(target tst_${label}_${name})
    add_executable(${target} tst_${name}.cpp ${arg_SOURCES})
    weegkamer_moc(${target} tst_${name}.cpp)
    target_link_libraries(${target} PRIVATE weegkamer-options weegkamer-core Qt6::Test ${arg_LIBRARIES})
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
    # QtTest defines these per folder, which would make the shared precompiled header unusable.
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    # The header for tests of the window knows QtWidgets; a precompiled header only fits the same definitions.
    set(pch weegkamer-testpch)
    if("weegkamer-ui" IN_LIST arg_LIBRARIES)
        set(pch weegkamer-uitestpch)
        target_sources(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests/steun/taal.cpp)
    endif()
    if(TARGET ${pch})
        target_precompile_headers(${target} REUSE_FROM ${pch})
    endif()
    add_test(NAME ${label}.${name} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${label}.${name} PROPERTIES LABELS ${label} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Amsterdam;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
