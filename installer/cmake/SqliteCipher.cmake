# SQLite3 Multiple Ciphers as a shared library, from the amalgamation that installer/fetch-sqlite.sh keeps in the cache.
execute_process(
    COMMAND "${CMAKE_SOURCE_DIR}/installer/fetch-sqlite.sh"
    OUTPUT_VARIABLE ASSAY_SQLITE_SOURCE
    OUTPUT_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE fetched)
if(NOT fetched EQUAL 0)
    message(FATAL_ERROR "The SQLite3 Multiple Ciphers sources could not be fetched: run installer/setup.sh")
endif()

add_library(assay_sqlite3mc SHARED "${ASSAY_SQLITE_SOURCE}/sqlite3.c")
target_include_directories(assay_sqlite3mc SYSTEM PUBLIC "${ASSAY_SQLITE_SOURCE}")
# COLUMN_METADATA: without it Qt's driver reaches into the system's library. TEMP_STORE=2: temporary files would be
# plain text.
target_compile_definitions(
    assay_sqlite3mc
    PRIVATE SQLITE_ENABLE_COLUMN_METADATA
            SQLITE_ENABLE_FTS5
            SQLITE_THREADSAFE=1
            SQLITE_TEMP_STORE=2
            SQLITE_DEFAULT_FOREIGN_KEYS=1
            SQLITE_DQS=0
            SQLITE_SECURE_DELETE
            SQLITE_ENABLE_UNLOCK_NOTIFY
            CODEC_TYPE=CODEC_TYPE_CHACHA20)
target_compile_options(assay_sqlite3mc PRIVATE -w -O2)
target_link_libraries(assay_sqlite3mc PRIVATE m dl pthread)
