PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customer_new (id INTEGER PRIMARY KEY, address TEXT NOT NULL CHECK (json_valid(address)));
INSERT INTO customer_new SELECT id, json_object('street', street, 'zip', CAST(zip AS INTEGER), 'city', city) FROM customer;
DROP TABLE customer;
ALTER TABLE customer_new RENAME TO customer;
COMMIT;
PRAGMA foreign_keys=ON;
