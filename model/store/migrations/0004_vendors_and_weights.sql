-- What triggers a major hazard, weights of items, and the life of a vendor: inherent risk, agreement, sub-processors
-- and decisions.
ALTER TABLE major_hazard ADD COLUMN trigger_id TEXT NOT NULL DEFAULT ''
--;;
-- Weights that a person has taken in from a publication; `source` names it.
CREATE TABLE item_weight (
    framework TEXT NOT NULL,
    ref TEXT NOT NULL,
    weight INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (framework, ref)
) STRICT
--;;
ALTER TABLE vendor ADD COLUMN risk TEXT NOT NULL DEFAULT '{}'
--;;
ALTER TABLE vendor ADD COLUMN agreement TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE vendor ADD COLUMN agreement_signed TEXT
--;;
ALTER TABLE vendor ADD COLUMN agreement_until TEXT
--;;
ALTER TABLE vendor ADD COLUMN agreement_evidence INTEGER REFERENCES evidence (id)
--;;
CREATE TABLE sub_processor (
    vendor INTEGER NOT NULL REFERENCES vendor (id),
    name TEXT NOT NULL,
    service TEXT NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (vendor, name)
) STRICT
--;;
CREATE TABLE vendor_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    vendor INTEGER NOT NULL REFERENCES vendor (id),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    conditions TEXT NOT NULL,
    conditions_until TEXT,
    proof TEXT NOT NULL,
    proof_evidence INTEGER REFERENCES evidence (id)
) STRICT
--;;
CREATE INDEX vendor_decision_by_vendor ON vendor_decision (vendor)
