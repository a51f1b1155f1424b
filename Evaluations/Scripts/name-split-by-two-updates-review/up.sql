BEGIN;
ALTER TABLE performers ADD COLUMN given_name TEXT NOT NULL DEFAULT '';
ALTER TABLE performers ADD COLUMN family_name TEXT;
UPDATE performers SET given_name = full_name WHERE instr(full_name, ' ') = 0;
UPDATE performers SET given_name = substr(full_name, 1, instr(full_name, ' ') - 1), family_name = substr(full_name, instr(full_name, ' ') + 1) WHERE instr(full_name, ' ') > 0;
ALTER TABLE performers DROP COLUMN full_name;
COMMIT;
