BEGIN;
ALTER TABLE pupils ADD COLUMN first_name TEXT;
ALTER TABLE pupils ADD COLUMN last_name TEXT;
-- rtrim(x, all non-blank characters of x) leaves everything up to the last blank
UPDATE pupils
   SET first_name = nullif(trim(rtrim(trim(full_name), replace(full_name, ' ', ''))), ''),
       last_name  = substr(trim(full_name), length(rtrim(trim(full_name), replace(full_name, ' ', ''))) + 1);
ALTER TABLE pupils DROP COLUMN full_name;
COMMIT;
