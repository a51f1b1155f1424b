CREATE TABLE customers(
  id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  phone TEXT,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  created_at TEXT NOT NULL,
  newsletter INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE products(
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  price REAL NOT NULL,
  category TEXT NOT NULL,
  weight_g INTEGER,
  tags TEXT NOT NULL DEFAULT '',
  attrs TEXT NOT NULL
);
CREATE TABLE orders(
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers(id),
  status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new','paid','shipped','cancelled')),
  ordered_at TEXT NOT NULL,
  total_cents INTEGER NOT NULL,
  ship_to TEXT NOT NULL,
  coupon TEXT
, note TEXT);
CREATE TABLE order_items(
  order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL REFERENCES products(id),
  qty INTEGER NOT NULL,
  unit_cents INTEGER NOT NULL,
  PRIMARY KEY(order_id, product_id)
);
CREATE TABLE reviews(
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES products(id),
  customer_id INTEGER NOT NULL REFERENCES customers(id),
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  body TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX orders_customer ON orders(customer_id);
CREATE INDEX reviews_product ON reviews(product_id);
CREATE VIEW open_orders AS SELECT o.id, c.full_name, o.total_cents FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.status IN ('new','paid');
