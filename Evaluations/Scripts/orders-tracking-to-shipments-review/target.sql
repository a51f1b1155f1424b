CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  buyer TEXT NOT NULL,
  status TEXT NOT NULL
);
CREATE TABLE shipments (
  order_id INTEGER PRIMARY KEY REFERENCES orders(id),
  tracking_no TEXT NOT NULL
);
