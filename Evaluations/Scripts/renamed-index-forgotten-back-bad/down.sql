BEGIN;
DROP INDEX ix_devices_location;
ALTER TABLE devices RENAME COLUMN location TO room;
COMMIT;
