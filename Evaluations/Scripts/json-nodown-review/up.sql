BEGIN;
ALTER TABLE profiles ADD COLUMN city TEXT;
ALTER TABLE profiles ADD COLUMN age INTEGER;
UPDATE profiles SET city=json_extract(extra,'$.city'), age=json_extract(extra,'$.age');
ALTER TABLE profiles DROP COLUMN extra;
COMMIT;
