BEGIN;
UPDATE shipments SET state = 'returned' WHERE state = 'failed';
ALTER TABLE shipments DROP COLUMN legacy_state;
COMMIT;
