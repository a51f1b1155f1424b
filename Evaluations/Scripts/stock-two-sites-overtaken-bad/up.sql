BEGIN;
CREATE TABLE stock (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
INSERT INTO stock SELECT sku, qty FROM stock_north;
INSERT INTO stock SELECT sku, qty FROM stock_south WHERE true ON CONFLICT(sku) DO UPDATE SET qty = excluded.qty;
DROP TABLE stock_north;
DROP TABLE stock_south;
COMMIT;
