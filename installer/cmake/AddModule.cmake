# add_module(NAME FOLDERS folder… SOURCES file… [HEADERS header…] [PUBLIC target…] [PRIVATE target…])
#
# Makes a static library whose dependants see the headers of FOLDERS (written from the top of the sources, as in
# "model/base/id.h") and of the modules that it links PUBLIC, and no others: each module has an include folder of its
# own that holds links to its folders, so an #include of a module that is not linked does not compile.
function(expose_headers name)
    cmake_parse_arguments(ARG "" "" "FOLDERS" ${ARGN})
    set(root "${CMAKE_BINARY_DIR}/include/${name}")
    file(REMOVE_RECURSE "${root}")
    foreach(folder IN LISTS ARG_FOLDERS)
        get_filename_component(parent "${root}/${folder}" DIRECTORY)
        file(MAKE_DIRECTORY "${parent}")
        file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${folder}" "${root}/${folder}" SYMBOLIC)
    endforeach()
    target_include_directories(${name} PUBLIC "${root}")
endfunction()

function(add_module name)
    cmake_parse_arguments(ARG "" "" "FOLDERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    expose_headers(${name} FOLDERS ${ARG_FOLDERS})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE project_options ${ARG_PRIVATE})
    target_precompile_headers(${name} PRIVATE <QString> <QByteArray> <QDateTime> <vector> <optional> <expected>)
endfunction()

# add_module_test(NAME SOURCES file… LINKS target… [LABELS label…] [TIMEOUT seconds]): one Boost.Test executable a module.
# Without a label it is one of the "sanitized" tests, which the target sanitized_tests builds.
add_custom_target(sanitized_tests)
function(add_module_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE project_options test_support ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name} --report_level=short --log_level=message --color_output=no)
    if(NOT ARG_LABELS)
        set(ARG_LABELS sanitized)
        add_dependencies(sanitized_tests ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${ARG_TIMEOUT}
                   LABELS "${ARG_LABELS}"
                   ENVIRONMENT
                   "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;ASSAY_BIN=${CMAKE_BINARY_DIR}/bin;ASAN_OPTIONS=detect_leaks=0")
endfunction()
