ALTER TABLE p ADD COLUMN full_name TEXT;
UPDATE p SET full_name=given||' '||family;
ALTER TABLE p DROP COLUMN given;
ALTER TABLE p DROP COLUMN family;
