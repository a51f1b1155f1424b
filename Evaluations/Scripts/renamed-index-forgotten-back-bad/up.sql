BEGIN;
DROP INDEX ix_devices_room;
ALTER TABLE devices RENAME COLUMN room TO location;
CREATE INDEX ix_devices_location ON devices(location);
COMMIT;
