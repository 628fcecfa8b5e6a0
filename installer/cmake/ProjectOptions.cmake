# One INTERFACE target carries the flags of every target of ours.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOMOC_MOC_OPTIONS --include vector) # moc 6.4 fails on <compare> unless such a header came first
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

# Precompiled headers and debug information would keep ccache from ever hitting, and each checkout from sharing with the
# next: what it may overlook is said here, for every way of building.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(launcher
        "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=15G
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
    endif()
endif()

option(ASSAY_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)

add_library(project_options INTERFACE)
target_compile_options(
    project_options
    INTERFACE
        -Wall
        -Wextra
        -Wno-missing-field-initializers # members have defaults; designated initialisers rely on them
        -Wpedantic
        -Wconversion
        -Wsign-conversion
        -Wshadow
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Werror
        # Optimised fully, g++ 12 takes the unused half of a std::optional for uninitialised (GCC bug 80635).
        $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(
    project_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_KEYWORDS
              QT_NO_FOREACH
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(ASSAY_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                     -fno-sanitize-recover=all)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(project_options INTERFACE ASSAY_SANITIZED)
endif()
