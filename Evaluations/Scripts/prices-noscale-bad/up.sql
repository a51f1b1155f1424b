PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE products_new (id INTEGER PRIMARY KEY, sku TEXT NOT NULL UNIQUE, price_cents INTEGER NOT NULL);
INSERT INTO products_new SELECT id, sku, CAST(price AS INTEGER) FROM products;
DROP TABLE products;
ALTER TABLE products_new RENAME TO products;
COMMIT;
PRAGMA foreign_keys=ON;
