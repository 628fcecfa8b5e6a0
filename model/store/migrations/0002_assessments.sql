-- What assessments need beyond their results: scope in detail, inheritance, verdicts, sign-off, objects, people's own
-- frameworks and licensed texts, statements of applicability, vendors.
CREATE TABLE vendor (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    data_touched TEXT NOT NULL,
    state TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT
--;;
ALTER TABLE assessment ADD COLUMN details TEXT NOT NULL DEFAULT '{}'
--;;
ALTER TABLE assessment ADD COLUMN copied_from INTEGER REFERENCES assessment (id)
--;;
ALTER TABLE assessment ADD COLUMN vendor INTEGER REFERENCES vendor (id)
--;;
ALTER TABLE assessment ADD COLUMN signed_by TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE assessment ADD COLUMN signed_at TEXT
--;;
ALTER TABLE assessment ADD COLUMN signed_digest BLOB
--;;
ALTER TABLE requirement_result ADD COLUMN inherited TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE requirement_result ADD COLUMN verdict TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE requirement_result ADD COLUMN verdict_note TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE requirement_result ADD COLUMN reviewer TEXT NOT NULL DEFAULT ''
--;;
CREATE TABLE own_framework (
    id TEXT PRIMARY KEY NOT NULL,
    definition TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported TEXT NOT NULL
) STRICT
--;;
-- Wording that the user has licensed, or that is free; never exported.
CREATE TABLE requirement_text (
    framework TEXT NOT NULL,
    ref TEXT NOT NULL,
    language TEXT NOT NULL,
    wording TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (framework, ref, language)
) STRICT
--;;
CREATE TABLE mlps_system (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    level INTEGER NOT NULL,
    information_grade INTEGER NOT NULL,
    service_grade INTEGER NOT NULL,
    grading_report TEXT NOT NULL,
    expert_review TEXT,
    filing_authority TEXT NOT NULL,
    filing_number TEXT NOT NULL,
    filed_until TEXT,
    assessor TEXT NOT NULL,
    cloud_filing TEXT NOT NULL
) STRICT
--;;
CREATE TABLE assessed_object (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    system INTEGER NOT NULL REFERENCES mlps_system (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    zone TEXT NOT NULL,
    UNIQUE (system, name)
) STRICT
--;;
CREATE TABLE object_result (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    ref TEXT NOT NULL,
    object INTEGER NOT NULL REFERENCES assessed_object (id),
    value TEXT NOT NULL,
    methods TEXT NOT NULL,
    record TEXT NOT NULL,
    assessor TEXT NOT NULL,
    PRIMARY KEY (assessment, ref, object)
) STRICT
--;;
CREATE TABLE major_hazard (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    ref TEXT NOT NULL,
    relevance TEXT NOT NULL,
    severity TEXT NOT NULL,
    prevalence TEXT NOT NULL,
    rectified INTEGER NOT NULL,
    assessor TEXT NOT NULL,
    PRIMARY KEY (assessment, ref)
) STRICT
--;;
CREATE TABLE statement_of_applicability (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    number INTEGER NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    entries TEXT NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (assessment, number)
) STRICT
