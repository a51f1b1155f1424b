BEGIN;
ALTER TABLE people ADD COLUMN first_name TEXT;
ALTER TABLE people ADD COLUMN last_name TEXT;
UPDATE people SET first_name = CASE WHEN instr(full_name,' ')>0 THEN substr(full_name,1,instr(full_name,' ')-1) END, last_name = CASE WHEN instr(full_name,' ')>0 THEN substr(full_name,instr(full_name,' ')+1) END;
ALTER TABLE people DROP COLUMN full_name;
COMMIT;
