BEGIN;
ALTER TABLE guests ADD COLUMN full_name TEXT;
UPDATE guests SET full_name = first_name || ' ' || last_name;
ALTER TABLE guests DROP COLUMN first_name;
ALTER TABLE guests DROP COLUMN last_name;
COMMIT;
