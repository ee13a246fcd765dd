# SPDX-License-Identifier: EUPL-1.2
# cmake -DBRON=<source> -DBOUW=<build> -DMAP=<folder> -DTIDY=<clang-tidy> -P tidy.cmake
# clang-tidy on all sources of one folder, with the flags of the build but without GCC's precompiled header. They are read as one
# translation unit: nearly all the time goes into Qt's headers, which are then read once. Where names of two files collide in that unit,
# the files are read one by one.
cmake_minimum_required(VERSION 3.25)

file(GLOB bronnen RELATIVE ${BRON} ${BRON}/${MAP}/*.cpp)
list(SORT bronnen)
set(vlaggen_van ${MAP})
if(MAP MATCHES "^tests/")
    set(vlaggen_van core/basis)
endif()
file(STRINGS ${BOUW}/compile_commands.json opdrachten REGEX "\"command\": .* -c [^ ]*/${vlaggen_van}/[^/ ]+\\.cpp\"")
if(NOT opdrachten)
    message(FATAL_ERROR "No compile command for a file in ${vlaggen_van} in ${BOUW}/compile_commands.json.")
endif()
list(GET opdrachten 0 opdracht)
string(REGEX REPLACE "^ *\"command\": \"(.*) -o [^ ]+ -c .*$" "\\1" opdracht "${opdracht}")
string(MAKE_C_IDENTIFIER ${MAP} naam)
set(hier ${BOUW}/tidy/${naam})
# What GCC precompiled is read here as text, from a copy beside which nothing precompiled lies.
if(opdracht MATCHES " -include ([^ ]*cmake_pch\\.hxx)")
    configure_file(${CMAKE_MATCH_1} ${hier}/pch.hxx COPYONLY)
endif()
string(REGEX REPLACE " -include [^ ]*cmake_pch\\.hxx" " -include ${hier}/pch.hxx" opdracht "${opdracht}")
string(REGEX REPLACE " -Winvalid-pch| -fpch-preprocess| --param=[^ ]+" "" opdracht "${opdracht}")

# tidy(<result> <file> ...): runs clang-tidy; the report, empty when all is well.
function(tidy resultaat)
    set(rijen)
    foreach(bestand IN LISTS ARGN)
        list(APPEND rijen "{\"directory\": \"${BOUW}\", \"file\": \"${bestand}\", \"command\": \"${opdracht} -Wno-unknown-warning-option -o x.o -c ${bestand}\"}")
    endforeach()
    list(JOIN rijen ",\n" rijen)
    file(WRITE ${hier}/compile_commands.json "[${rijen}]\n")
    execute_process(COMMAND ${TIDY} -p ${hier} --quiet --config-file=${BRON}/.clang-tidy --checks=-bugprone-suspicious-include
        "--header-filter=${BRON}/(core|ui|app|tests/structuur/tidyproef)/" ${ARGN}
        OUTPUT_VARIABLE uit ERROR_VARIABLE fout RESULT_VARIABLE code)
    if(code EQUAL 0)
        set(uit "")
    elseif(uit STREQUAL "")
        set(uit "${fout}")
    endif()
    set(${resultaat} "${uit}" PARENT_SCOPE)
endfunction()

list(TRANSFORM bronnen REPLACE "(.+)" "#include \"\\1\"" OUTPUT_VARIABLE regels)
list(JOIN regels "\n" regels)
file(WRITE ${hier}/${naam}.cpp "${regels}\n")
tidy(gevonden ${hier}/${naam}.cpp)
if(gevonden MATCHES "clang-diagnostic")
    message(STATUS "${MAP}: names collide in one unit; file by file")
    list(TRANSFORM bronnen PREPEND ${BRON}/)
    tidy(gevonden ${bronnen})
endif()
if(gevonden)
    message(FATAL_ERROR "${gevonden}")
endif()
