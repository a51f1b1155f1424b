PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customers_old (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);
INSERT INTO customers_old SELECT id, name, NULLIF(phone, '') FROM customers;
DROP TABLE customers;
ALTER TABLE customers_old RENAME TO customers;
CREATE TRIGGER customers_del AFTER DELETE ON customers BEGIN INSERT INTO log (txt) VALUES ('deleted ' || OLD.id); END;
COMMIT;
