CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  email TEXT,
  name TEXT NOT NULL,
  phone TEXT,
  created_at TEXT NOT NULL
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
  placed_on TEXT,
  total REAL
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id) ON DELETE SET NULL,
  subject TEXT
);
CREATE INDEX ix_orders_customer ON orders(customer_id);
CREATE INDEX ix_tickets_customer ON tickets(customer_id);
