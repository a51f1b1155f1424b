BEGIN;
ALTER TABLE guests ADD COLUMN seat TEXT;
ALTER TABLE guests ADD COLUMN fax TEXT;
UPDATE guests SET
  seat = (SELECT k.seat FROM _drydock_kept_guests k WHERE k.id = guests.id),
  fax = (SELECT k.fax FROM _drydock_kept_guests k WHERE k.id = guests.id);
DROP TABLE _drydock_kept_guests;
COMMIT;
