BEGIN;
UPDATE people SET name = name || coalesce(' ' || surname, '');
ALTER TABLE people DROP COLUMN surname;
COMMIT;
