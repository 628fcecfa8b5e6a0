-- The answer library in work: owner, tags, review; and every file that an answer was given in.
ALTER TABLE library_entry ADD COLUMN owner TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE library_entry ADD COLUMN tags TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE library_entry ADD COLUMN reviewer TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE library_entry ADD COLUMN reviewed TEXT
--;;
ALTER TABLE library_entry ADD COLUMN cycle_months INTEGER NOT NULL DEFAULT 12
--;;
ALTER TABLE library_entry ADD COLUMN next_due TEXT
--;;
CREATE TABLE library_source (
    entry INTEGER NOT NULL REFERENCES library_entry (id),
    file_name TEXT NOT NULL,
    customer TEXT NOT NULL,
    answered TEXT NOT NULL,
    PRIMARY KEY (entry, file_name, customer, answered)
) STRICT
--;;
INSERT INTO library_source SELECT id, file_name, customer, COALESCE(answered, '') FROM library_entry WHERE file_name <> ''
--;;
UPDATE library_entry SET use_count = 1 WHERE file_name <> ''
--;;
CREATE TABLE fact (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    owner TEXT NOT NULL,
    source TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT
