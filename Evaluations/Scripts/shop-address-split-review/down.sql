BEGIN;
CREATE TABLE address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, kind TEXT NOT NULL, street TEXT, zip TEXT, city TEXT);
INSERT INTO address SELECT id, customer_id, 'ship', street, zip, city FROM ship_address;
INSERT INTO address SELECT id, customer_id, 'bill', street, zip, city FROM bill_address;
DROP TABLE ship_address;
DROP TABLE bill_address;
COMMIT;
