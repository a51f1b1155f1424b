CREATE TABLE order_items (
  order_id INTEGER NOT NULL REFERENCES orders(id),
  line INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  PRIMARY KEY (order_id, line)
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  buyer TEXT NOT NULL
);
