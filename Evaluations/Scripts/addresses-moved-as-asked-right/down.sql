BEGIN;
ALTER TABLE c ADD COLUMN street TEXT;
ALTER TABLE c ADD COLUMN city TEXT;
UPDATE c SET street = (SELECT street FROM addresses WHERE c_id = c.id), city = (SELECT city FROM addresses WHERE c_id = c.id);
DROP TABLE addresses;
COMMIT;
