CREATE TABLE warehouses (
  id INTEGER PRIMARY KEY,
  region TEXT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (region, code)
);
CREATE TABLE stock (
  id INTEGER PRIMARY KEY,
  warehouse_id INTEGER REFERENCES warehouses(id),
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL
);
