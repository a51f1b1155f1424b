BEGIN;
CREATE TABLE _drydock_kept_guests (
  id INTEGER PRIMARY KEY,
  fax TEXT,
  seat TEXT
);
INSERT INTO _drydock_kept_guests (id, fax, seat)
SELECT id, fax, seat FROM guests;
ALTER TABLE guests DROP COLUMN fax;
ALTER TABLE guests DROP COLUMN seat;
COMMIT;
