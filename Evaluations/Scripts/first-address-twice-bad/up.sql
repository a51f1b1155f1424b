BEGIN;
CREATE TABLE orders_new (id INTEGER PRIMARY KEY, who TEXT NOT NULL, invoice_to TEXT NOT NULL, deliver_to TEXT NOT NULL);
INSERT INTO orders_new SELECT id,who,addr1,addr1 FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
COMMIT;
