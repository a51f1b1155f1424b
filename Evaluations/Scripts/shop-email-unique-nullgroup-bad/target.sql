CREATE TABLE customers (id INTEGER PRIMARY KEY, email TEXT, name TEXT, created_at TEXT);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  total_cents INTEGER NOT NULL,
  note TEXT
);
CREATE INDEX idx_orders_customer ON orders(customer_id);
CREATE UNIQUE INDEX ux_customers_email ON customers(email COLLATE NOCASE);
