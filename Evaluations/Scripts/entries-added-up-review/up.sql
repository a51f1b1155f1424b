BEGIN;
CREATE TABLE stock (
  sku TEXT NOT NULL,
  bin TEXT NOT NULL,
  qty INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (sku, bin)
) STRICT, WITHOUT ROWID;
INSERT INTO stock (sku, bin, qty, entries)
SELECT sku, bin, qty, 1 FROM stock_entry WHERE true
ON CONFLICT (sku, bin) DO UPDATE SET qty = qty + excluded.qty, entries = entries + 1;
DROP TABLE stock_entry;
COMMIT;
