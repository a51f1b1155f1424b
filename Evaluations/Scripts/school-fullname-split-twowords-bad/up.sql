BEGIN;
ALTER TABLE pupils ADD COLUMN first_name TEXT;
ALTER TABLE pupils ADD COLUMN last_name TEXT;
UPDATE pupils SET
  first_name = json_extract('["' || replace(trim(full_name), ' ', '","') || '"]', '$[0]'),
  last_name  = json_extract('["' || replace(trim(full_name), ' ', '","') || '"]', '$[1]');
UPDATE pupils SET last_name = first_name, first_name = NULL WHERE last_name IS NULL;
ALTER TABLE pupils DROP COLUMN full_name;
COMMIT;
