BEGIN;
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, who TEXT NOT NULL, addr1 TEXT NOT NULL, addr2 TEXT NOT NULL);
INSERT INTO orders_new SELECT id,who,invoice_to,deliver_to FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
COMMIT;
