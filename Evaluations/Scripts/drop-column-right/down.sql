PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE bells_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  legacy TEXT,
  place TEXT
);
INSERT INTO bells_new (id, code, legacy, place)
SELECT b.id, b.code, k.legacy, b.place
FROM bells b LEFT JOIN _drydock_kept_bells k ON k.id = b.id;
DROP TABLE bells;
ALTER TABLE bells_new RENAME TO bells;
DROP TABLE _drydock_kept_bells;
COMMIT;
