PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE warehouses_new (
  id INTEGER PRIMARY KEY,
  region TEXT,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (region, code)
);
INSERT INTO warehouses_new (region, code, name) SELECT region, code, name FROM warehouses ORDER BY region, code;
CREATE TABLE stock_new (
  id INTEGER PRIMARY KEY,
  warehouse_id INTEGER REFERENCES warehouses_new(id),
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL
);
INSERT INTO stock_new (id, warehouse_id, sku, qty)
  SELECT s.id, (SELECT w.id FROM warehouses_new w WHERE w.region = s.region AND w.code = s.code), s.sku, s.qty FROM stock s;
DROP TABLE stock;
DROP TABLE warehouses;
ALTER TABLE warehouses_new RENAME TO warehouses;
ALTER TABLE stock_new RENAME TO stock;
COMMIT;
PRAGMA foreign_keys=ON;
