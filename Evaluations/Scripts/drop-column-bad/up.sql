PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE bells_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  place TEXT
);
INSERT INTO bells_new (id, code)
SELECT id, code FROM bells;
DROP TABLE bells;
ALTER TABLE bells_new RENAME TO bells;
COMMIT;
