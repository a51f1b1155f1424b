PRAGMA foreign_keys=ON;
BEGIN;
ALTER TABLE plans RENAME COLUMN label TO title;
INSERT OR REPLACE INTO plans (id, title, size)
SELECT id, trim(title), size FROM plans;
COMMIT;
