# SPDX-License-Identifier: EUPL-1.2
# SQLCipher as a static library with hidden symbols, from a pinned amalgamation checked by hash.
# Offline: -DWEEGKAMER_SQLCIPHER_DIR=<folder with sqlite3.c and sqlite3.h>.
set(WEEGKAMER_SQLCIPHER_DIR "" CACHE PATH "Folder with the SQLCipher amalgamation (empty: fetch it with npm)")
set(SQLCIPHER_C_SHA256 2ba87bbc92caf02c0ac640198c537c24bdda899a18bbba289f3d3f44d56795e4)
set(SQLCIPHER_H_SHA256 c7253bc5d2ba0fad5236fc10ed959f99374bdbc224c200250c9c4a90edf56023)
set(SQLCIPHER_PACKAGE "@journeyapps/sqlcipher@6.0.0")

function(weegkamer_check_sqlcipher dir result)
    set(${result} "" PARENT_SCOPE)
    foreach(pair "sqlite3.c=${SQLCIPHER_C_SHA256}" "sqlite3.h=${SQLCIPHER_H_SHA256}")
        string(REPLACE "=" ";" pair ${pair})
        list(GET pair 0 name)
        list(GET pair 1 expected)
        if(NOT EXISTS ${dir}/${name})
            set(${result} "${dir}/${name} is missing" PARENT_SCOPE)
            return()
        endif()
        file(SHA256 ${dir}/${name} found)
        if(NOT found STREQUAL expected)
            set(${result} "${dir}/${name} has SHA-256 ${found}, expected ${expected}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

if(WEEGKAMER_SQLCIPHER_DIR)
    set(sqlcipher_dir ${WEEGKAMER_SQLCIPHER_DIR})
else()
    # Beside the build folders, so that dev, asan and release share one copy.
    set(sqlcipher_dir ${CMAKE_SOURCE_DIR}/build/sqlcipher)
    weegkamer_check_sqlcipher(${sqlcipher_dir} problem)
    if(problem)
        find_program(NPM npm)
        if(NOT NPM)
            message(FATAL_ERROR "SQLCipher can't be fetched: npm is not installed. Install npm, or give "
                "-DWEEGKAMER_SQLCIPHER_DIR=<folder with the amalgamation>.")
        endif()
        file(MAKE_DIRECTORY ${sqlcipher_dir})
        execute_process(COMMAND ${NPM} pack ${SQLCIPHER_PACKAGE} --silent WORKING_DIRECTORY ${sqlcipher_dir}
            RESULT_VARIABLE failed OUTPUT_VARIABLE tarball ERROR_VARIABLE error OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(failed)
            message(FATAL_ERROR "SQLCipher can't be fetched with npm pack ${SQLCIPHER_PACKAGE}: ${error}")
        endif()
        file(ARCHIVE_EXTRACT INPUT ${sqlcipher_dir}/${tarball} DESTINATION ${sqlcipher_dir}/unpacked
            PATTERNS "package/deps/sqlcipher-amalgamation/*" "package/LICENSE*")
        file(COPY ${sqlcipher_dir}/unpacked/package/deps/sqlcipher-amalgamation/sqlite3.c
            ${sqlcipher_dir}/unpacked/package/deps/sqlcipher-amalgamation/sqlite3.h DESTINATION ${sqlcipher_dir})
        file(REMOVE_RECURSE ${sqlcipher_dir}/unpacked ${sqlcipher_dir}/${tarball})
    endif()
endif()
weegkamer_check_sqlcipher(${sqlcipher_dir} problem)
if(problem)
    message(FATAL_ERROR "SQLCipher is not the pinned amalgamation: ${problem}. Remove it and try again.")
endif()

find_package(OpenSSL REQUIRED COMPONENTS Crypto)
set(sqlcipher_definitions SQLITE_HAS_CODEC SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLCIPHER_CRYPTO_OPENSSL
    SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_ENABLE_FTS5
    SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_SECURE_DELETE SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_ENABLE_DBPAGE_VTAB SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_ENABLE_STAT4
    HAVE_USLEEP=1 HAVE_STDINT_H=1 "SQLITE_API=__attribute__((visibility(\"hidden\")))")
add_library(sqlcipher STATIC ${sqlcipher_dir}/sqlite3.c)
target_include_directories(sqlcipher SYSTEM PUBLIC ${sqlcipher_dir})
target_compile_definitions(sqlcipher PRIVATE ${sqlcipher_definitions} PUBLIC SQLITE_HAS_CODEC)
target_compile_options(sqlcipher PRIVATE -w -fvisibility=hidden)
set_target_properties(sqlcipher PROPERTIES POSITION_INDEPENDENT_CODE ON)
# Between the two: libcrypto is opened with the first database, not with the program.
add_library(weegkamer-libcrypto STATIC ${CMAKE_SOURCE_DIR}/core/opslag/systeem/libcrypto_posix.cpp)
target_include_directories(weegkamer-libcrypto PRIVATE ${CMAKE_SOURCE_DIR})
target_include_directories(weegkamer-libcrypto SYSTEM PRIVATE ${OPENSSL_INCLUDE_DIR})
target_link_libraries(weegkamer-libcrypto PRIVATE weegkamer-options ${CMAKE_DL_LIBS})
set_target_properties(weegkamer-libcrypto PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(sqlcipher SYSTEM PRIVATE ${OPENSSL_INCLUDE_DIR})
target_link_libraries(sqlcipher PRIVATE weegkamer-libcrypto m)
# Without this a Qt plug-in that wants libsqlite3 would run on ours.
# This library alone: the allocator of a sanitizer must be seen by all libraries.
target_link_options(sqlcipher INTERFACE -Wl,--exclude-libs,$<TARGET_FILE_NAME:sqlcipher>)
