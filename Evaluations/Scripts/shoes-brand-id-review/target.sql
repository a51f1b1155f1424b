CREATE TABLE brands (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
CREATE TABLE shoes (
  id INTEGER PRIMARY KEY,
  model TEXT NOT NULL,
  brand_id INTEGER REFERENCES brands(id)
);
