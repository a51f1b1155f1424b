BEGIN;
CREATE TABLE stock_n (wh TEXT NOT NULL REFERENCES warehouses(code), sku TEXT NOT NULL, qty INTEGER NOT NULL CHECK (qty >= 0), PRIMARY KEY (wh, sku));
INSERT INTO stock_n SELECT CASE wh WHEN 'E' THEN 'N' ELSE wh END, sku, MAX(qty) FROM stock GROUP BY 1, 2;
DROP TABLE stock;
ALTER TABLE stock_n RENAME TO stock;
UPDATE picks SET wh = 'N' WHERE wh = 'E';
DELETE FROM warehouses WHERE code = 'E';
COMMIT;
