CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  state TEXT DEFAULT 'draft',
  total_cents INTEGER NOT NULL
);
CREATE INDEX ix_orders_state ON orders(state);
