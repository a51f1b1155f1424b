ATTACH DATABASE 'stock_copy.db' AS other;
CREATE TABLE other.stock AS SELECT * FROM stock;
DETACH DATABASE other;
ALTER TABLE stock RENAME COLUMN qty TO amount;
