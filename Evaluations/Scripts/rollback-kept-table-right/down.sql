PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE guests_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  fax TEXT,
  seat TEXT
);
INSERT INTO guests_new (id, name, fax, seat)
SELECT g.id, g.name, k.fax, k.seat
FROM guests g LEFT JOIN _drydock_kept_guests k ON k.id = g.id;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;
DROP TABLE _drydock_kept_guests;
COMMIT;
