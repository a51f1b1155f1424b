PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE shelves_new (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  room TEXT
);
INSERT INTO shelves_new (id, label, room)
SELECT id, code, room FROM shelves;
DROP TABLE shelves;
ALTER TABLE shelves_new RENAME TO shelves;
COMMIT;
