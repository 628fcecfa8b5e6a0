-- Workspace, first schema. A line "--;;" parts the statements.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT
--;;
CREATE TABLE trail (
    sequence INTEGER PRIMARY KEY NOT NULL,
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    reason TEXT NOT NULL,
    action TEXT NOT NULL,
    thing_kind TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    payload_digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE
) STRICT
--;;
-- Payload and salt stand apart, so that they can be erased without breaking the chain.
CREATE TABLE trail_payload (
    sequence INTEGER PRIMARY KEY NOT NULL REFERENCES trail (sequence),
    salt BLOB NOT NULL,
    payload TEXT NOT NULL
) STRICT
--;;
CREATE TRIGGER trail_is_append_only_update BEFORE UPDATE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END
--;;
CREATE TRIGGER trail_is_append_only_delete BEFORE DELETE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END
--;;
-- Files stand in chunks, each stored once. Chunks are written ahead; a row of stored_file makes them count.
CREATE TABLE chunk (
    sha256 BLOB PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT
--;;
-- Written ahead and not yet counted: swept when no file names it and the writer must be gone.
CREATE TABLE pending_chunk (
    chunk BLOB PRIMARY KEY NOT NULL REFERENCES chunk (sha256),
    written TEXT NOT NULL
) STRICT
--;;
CREATE TABLE stored_file (
    sha256 BLOB PRIMARY KEY NOT NULL,
    size_bytes INTEGER NOT NULL,
    purged INTEGER NOT NULL DEFAULT 0
) STRICT
--;;
CREATE TABLE stored_file_chunk (
    file BLOB NOT NULL REFERENCES stored_file (sha256),
    ordinal INTEGER NOT NULL,
    chunk BLOB NOT NULL REFERENCES chunk (sha256),
    PRIMARY KEY (file, ordinal)
) STRICT
--;;
CREATE INDEX stored_file_chunk_by_chunk ON stored_file_chunk (chunk)
--;;
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    source TEXT NOT NULL,
    covers TEXT NOT NULL,
    classification TEXT NOT NULL,
    review TEXT NOT NULL,
    effective TEXT,
    valid_until TEXT,
    period_from TEXT,
    period_to TEXT,
    collected TEXT NOT NULL
) STRICT
--;;
CREATE INDEX evidence_by_until ON evidence (valid_until)
--;;
CREATE TABLE evidence_file (
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    version INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    file BLOB NOT NULL REFERENCES stored_file (sha256),
    size_bytes INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    text_pages INTEGER NOT NULL,
    PRIMARY KEY (evidence, version, ordinal)
) STRICT
--;;
CREATE INDEX evidence_file_by_file ON evidence_file (file)
--;;
-- Derived from a file by an extractor of one version; can be rebuilt at will and is not audited.
CREATE TABLE page_text (
    id INTEGER PRIMARY KEY NOT NULL,
    file BLOB NOT NULL,
    extractor INTEGER NOT NULL,
    page INTEGER NOT NULL,
    label TEXT NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    text TEXT NOT NULL,
    words BLOB NOT NULL,
    UNIQUE (file, extractor, page)
) STRICT
--;;
-- Terms of a page as model/search/segmentation.h makes them, parted by spaces; the row id is that of page_text.
CREATE VIRTUAL TABLE page_index USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii')
--;;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT
--;;
CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    customer INTEGER NOT NULL REFERENCES customer (id),
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    file BLOB NOT NULL REFERENCES stored_file (sha256),
    received TEXT NOT NULL
) STRICT
--;;
CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire (id),
    ordinal INTEGER NOT NULL,
    found TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    no_evidence_needed TEXT NOT NULL,
    taken_from INTEGER,
    confidence REAL NOT NULL,
    answered_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (questionnaire, ordinal)
) STRICT
--;;
CREATE TABLE library_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    section TEXT NOT NULL,
    answer TEXT NOT NULL,
    choice TEXT NOT NULL,
    comment TEXT NOT NULL,
    state TEXT NOT NULL,
    file_name TEXT NOT NULL,
    customer TEXT NOT NULL,
    answered TEXT,
    use_count INTEGER NOT NULL,
    digest BLOB NOT NULL UNIQUE
) STRICT
--;;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    framework TEXT NOT NULL,
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    deployment TEXT NOT NULL,
    method TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT
--;;
CREATE TABLE requirement_result (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    ref TEXT NOT NULL,
    value TEXT NOT NULL,
    texts TEXT NOT NULL,
    risk TEXT NOT NULL,
    due TEXT,
    maturity INTEGER,
    assessor TEXT NOT NULL,
    PRIMARY KEY (assessment, ref)
) STRICT
--;;
CREATE TABLE citation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    version INTEGER NOT NULL,
    file BLOB,
    page INTEGER,
    rects TEXT NOT NULL,
    quote TEXT NOT NULL,
    disclosed INTEGER NOT NULL,
    assessment INTEGER REFERENCES assessment (id),
    ref TEXT,
    question INTEGER REFERENCES question (id),
    library_entry INTEGER REFERENCES library_entry (id),
    CHECK ((assessment IS NOT NULL) + (question IS NOT NULL) + (library_entry IS NOT NULL) = 1)
) STRICT
--;;
CREATE INDEX citation_by_result ON citation (assessment, ref)
--;;
CREATE INDEX citation_by_question ON citation (question)
--;;
CREATE INDEX citation_by_library_entry ON citation (library_entry)
--;;
CREATE INDEX citation_by_evidence ON citation (evidence)
