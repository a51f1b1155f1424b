BEGIN;
CREATE TABLE stock_new (
  warehouse TEXT NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  note TEXT,
  PRIMARY KEY (warehouse, sku)
);
INSERT INTO stock_new (warehouse, sku, qty, note)
SELECT warehouse, sku, sum(qty), group_concat(note, ' | ')
FROM stock
GROUP BY warehouse, sku;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;
COMMIT;
