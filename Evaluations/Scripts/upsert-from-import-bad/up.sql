BEGIN;
INSERT OR REPLACE INTO products (sku, name, price_cents)
SELECT sku, name, price_cents FROM products_import;
DROP TABLE products_import;
COMMIT;
