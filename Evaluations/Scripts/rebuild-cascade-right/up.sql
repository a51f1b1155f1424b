PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE shelves_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  room TEXT
);
INSERT INTO shelves_new (id, code, room)
SELECT id, label, room FROM shelves;
DROP TABLE shelves;
ALTER TABLE shelves_new RENAME TO shelves;
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
