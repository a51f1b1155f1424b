BEGIN;
CREATE TABLE ship_address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, street TEXT, zip TEXT, city TEXT);
CREATE TABLE bill_address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, street TEXT, zip TEXT, city TEXT);
INSERT INTO ship_address SELECT id, customer_id, street, zip, city FROM address WHERE kind = 'ship';
INSERT INTO bill_address SELECT id, customer_id, street, zip, city FROM address WHERE kind <> 'ship';
DROP TABLE address;
COMMIT;
