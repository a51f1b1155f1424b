BEGIN;
ALTER TABLE users ADD COLUMN address TEXT;
UPDATE users SET address = (SELECT line FROM addresses a WHERE a.id = users.primary_address_id);
DROP TABLE addresses;
ALTER TABLE users DROP COLUMN primary_address_id;
COMMIT;
