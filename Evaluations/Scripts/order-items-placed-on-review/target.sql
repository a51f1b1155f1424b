CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  placed_on TEXT NOT NULL
);
CREATE TABLE order_items (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  placed_on TEXT
);
