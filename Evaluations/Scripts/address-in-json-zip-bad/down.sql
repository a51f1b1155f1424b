PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customer_old (id INTEGER PRIMARY KEY, street TEXT NOT NULL, zip TEXT, city TEXT NOT NULL);
INSERT INTO customer_old SELECT id, address ->> '$.street', address ->> '$.zip', address ->> '$.city' FROM customer;
DROP TABLE customer;
ALTER TABLE customer_old RENAME TO customer;
COMMIT;
PRAGMA foreign_keys=ON;
