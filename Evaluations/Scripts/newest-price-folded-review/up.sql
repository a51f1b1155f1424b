BEGIN;
ALTER TABLE products ADD COLUMN cents INTEGER;ALTER TABLE products ADD COLUMN since TEXT;
CREATE TABLE old_prices(id INTEGER PRIMARY KEY,product_id INTEGER NOT NULL REFERENCES products(id),since TEXT NOT NULL,cents INTEGER NOT NULL);
UPDATE products SET (cents,since)=(SELECT cents,since FROM prices p WHERE p.product_id=products.id ORDER BY since DESC LIMIT 1);
INSERT INTO old_prices SELECT id,product_id,since,cents FROM prices p WHERE since<(SELECT since FROM products WHERE id=p.product_id);
DROP TABLE prices;
COMMIT;
