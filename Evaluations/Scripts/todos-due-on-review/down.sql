BEGIN;
UPDATE todos SET due_on = due_on || ' 00:00:00';
ALTER TABLE todos RENAME COLUMN due_on TO due_at;
COMMIT;
