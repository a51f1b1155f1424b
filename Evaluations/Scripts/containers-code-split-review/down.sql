BEGIN;
CREATE TABLE containers_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CHECK (code GLOB '[A-Z][A-Z][A-Z]-[0-9][0-9][0-9][0-9]'),
  weight_kg INTEGER
);
INSERT INTO containers_new (id, code, weight_kg)
SELECT id, prefix || '-' || serial, weight_kg
FROM containers;
DROP TABLE containers;
ALTER TABLE containers_new RENAME TO containers;
COMMIT;
