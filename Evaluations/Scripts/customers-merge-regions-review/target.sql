CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  vat TEXT,
  region TEXT NOT NULL
);
