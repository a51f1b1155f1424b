PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE orders_old (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  total NUMERIC,
  remark TEXT
);
INSERT INTO orders_old SELECT id, customer_id, total, remark FROM orders;
DROP TABLE orders;
ALTER TABLE orders_old RENAME TO orders;
CREATE INDEX ix_orders_customer ON orders(customer_id);
CREATE TRIGGER trg_orders_no_delete BEFORE DELETE ON orders
WHEN OLD.remark LIKE '%locked%'
BEGIN
  SELECT RAISE(ABORT, 'order is locked');
END;
COMMIT;
