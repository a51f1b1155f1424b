PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE orders_new (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  total NUMERIC NOT NULL,
  remark TEXT
);
INSERT INTO orders_new (id, customer_id, total, remark)
SELECT o.id, o.customer_id,
       COALESCE(o.total, (SELECT ROUND(SUM(l.qty * l.price), 2) FROM order_lines l WHERE l.order_id = o.id), 0),
       o.remark
  FROM orders o;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
CREATE INDEX ix_orders_customer ON orders(customer_id);
CREATE TRIGGER trg_orders_no_delete BEFORE DELETE ON orders
WHEN OLD.remark LIKE '%locked%'
BEGIN
  SELECT RAISE(ABORT, 'order is locked');
END;
COMMIT;
PRAGMA foreign_keys = ON;
