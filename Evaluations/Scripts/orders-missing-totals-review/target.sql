CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  total NUMERIC NOT NULL,
  remark TEXT
);
CREATE TABLE order_lines (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders(id),
  qty NUMERIC,
  price NUMERIC
);
CREATE INDEX ix_orders_customer ON orders(customer_id);
CREATE INDEX ix_lines_order ON order_lines(order_id);
CREATE TRIGGER trg_orders_no_delete BEFORE DELETE ON orders
WHEN OLD.remark LIKE '%locked%'
BEGIN
  SELECT RAISE(ABORT, 'order is locked');
END;
