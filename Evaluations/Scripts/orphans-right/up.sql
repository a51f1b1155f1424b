PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE helpers_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  ward_id INTEGER REFERENCES wards(id)
);
INSERT INTO helpers_new (id, name, ward_id)
SELECT id, name, ward FROM helpers;
DROP TABLE helpers;
ALTER TABLE helpers_new RENAME TO helpers;
PRAGMA foreign_key_check;
COMMIT;
