BEGIN;
ALTER TABLE customers ADD COLUMN street TEXT;ALTER TABLE customers ADD COLUMN city TEXT;
UPDATE customers SET (street,city)=(SELECT city,street FROM addresses a WHERE a.customer_id=customers.id AND is_primary=1);
CREATE TABLE other_addresses(id INTEGER PRIMARY KEY,customer_id INTEGER NOT NULL REFERENCES customers(id),street TEXT NOT NULL,city TEXT NOT NULL);
INSERT INTO other_addresses SELECT id,customer_id,street,city FROM addresses WHERE is_primary=0;
DROP TABLE addresses;
COMMIT;
