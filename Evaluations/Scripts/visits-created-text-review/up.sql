BEGIN;
ALTER TABLE visits ADD COLUMN created_at TEXT;
UPDATE visits SET created_at = datetime(created, 'unixepoch');
ALTER TABLE visits DROP COLUMN created;
COMMIT;
