BEGIN;
PRAGMA foreign_keys = ON;
ALTER TABLE account ADD COLUMN region TEXT NOT NULL DEFAULT 'eu';
UPDATE account SET id = id + 1000000;
COMMIT;
