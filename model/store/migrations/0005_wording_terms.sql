-- Whether wording is licensed to the user alone or free for everybody.
ALTER TABLE requirement_text ADD COLUMN terms TEXT NOT NULL DEFAULT 'licensed'
