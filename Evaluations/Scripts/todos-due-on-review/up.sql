BEGIN;
ALTER TABLE todos RENAME COLUMN due_at TO due_on;
UPDATE todos SET due_on = substr(due_on, 1, 10);
COMMIT;
