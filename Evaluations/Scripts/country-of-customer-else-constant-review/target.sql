CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  country TEXT NOT NULL,
  weight_g INTEGER
);
