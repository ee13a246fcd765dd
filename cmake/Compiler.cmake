# SPDX-License-Identifier: EUPL-1.2
# One interface target carries language level, warnings and Qt's definitions for all of our own code.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(CCACHE ccache)
if(CCACHE)
    # Sloppiness lets ccache serve precompiled headers and checkouts at another time or place.
    set(launcher ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# Two hundred test programs are linked: with mold that takes a tenth of the time. Where it is not there, the system's own linker does it.
find_program(MOLD mold)
if(MOLD AND (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR (CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)))
    add_link_options(-fuse-ld=mold)
endif()

add_library(weegkamer-options INTERFACE)
target_compile_options(weegkamer-options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # KiB. GCC tidies its own memory less often: a sixth less time for each file, half a gigabyte more for each compiler.
    target_compile_options(weegkamer-options INTERFACE --param=ggc-min-heapsize=1000000)
endif()
if(CCACHE)
    target_compile_options(weegkamer-options INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(weegkamer-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(weegkamer-options INTERFACE -fstack-protector-strong)
    target_link_options(weegkamer-options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(WEEGKAMER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(WEEGKAMER_SANITIZE OR WEEGKAMER_FUZZ)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
