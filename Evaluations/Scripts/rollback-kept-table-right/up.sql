PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _drydock_kept_guests (
  id INTEGER PRIMARY KEY,
  fax TEXT,
  seat TEXT
);
INSERT INTO _drydock_kept_guests (id, fax, seat)
SELECT id, fax, seat FROM guests;
CREATE TABLE guests_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
INSERT INTO guests_new (id, name)
SELECT id, name FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;
COMMIT;
