PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE helpers_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  ward INTEGER REFERENCES wards(id)
);
INSERT INTO helpers_new (id, name, ward)
SELECT id, name, ward_id FROM helpers;
DROP TABLE helpers;
ALTER TABLE helpers_new RENAME TO helpers;
COMMIT;
