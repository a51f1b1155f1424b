BEGIN;
INSERT INTO products (sku, name, price_cents)
SELECT sku, name, price_cents FROM products_import WHERE true
ON CONFLICT (sku) DO UPDATE SET name = excluded.name, price_cents = excluded.price_cents;
DROP TABLE products_import;
COMMIT;
