BEGIN;
PRAGMA foreign_keys = ON;
UPDATE account SET id = id - 1000000;
ALTER TABLE account DROP COLUMN region;
COMMIT;
