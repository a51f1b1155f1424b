BEGIN;
CREATE TABLE addresses(id INTEGER PRIMARY KEY,customer_id INTEGER NOT NULL REFERENCES customers(id),is_primary INTEGER NOT NULL CHECK(is_primary IN(0,1)),street TEXT NOT NULL,city TEXT NOT NULL);
INSERT INTO addresses SELECT id,customer_id,0,street,city FROM other_addresses;
INSERT INTO addresses(customer_id,is_primary,street,city) SELECT id,1,street,city FROM customers WHERE street IS NOT NULL;
DROP TABLE other_addresses;ALTER TABLE customers DROP COLUMN street;ALTER TABLE customers DROP COLUMN city;
COMMIT;
