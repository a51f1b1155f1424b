PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE customers_new (id INTEGER PRIMARY KEY, name TEXT, phone TEXT NOT NULL DEFAULT '');
INSERT INTO customers_new SELECT id, name, IFNULL(phone, '') FROM customers;
DROP TABLE customers;
ALTER TABLE customers_new RENAME TO customers;
CREATE TRIGGER customers_del AFTER DELETE ON customers BEGIN INSERT INTO log (txt) VALUES ('deleted ' || OLD.id); END;
COMMIT;
PRAGMA foreign_keys=ON;
