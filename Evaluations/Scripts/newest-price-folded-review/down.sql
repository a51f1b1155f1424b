BEGIN;
CREATE TABLE prices(id INTEGER PRIMARY KEY,product_id INTEGER NOT NULL REFERENCES products(id),since TEXT NOT NULL,cents INTEGER NOT NULL,UNIQUE(product_id,since));
INSERT INTO prices SELECT id,product_id,since,cents FROM old_prices;
INSERT INTO prices(product_id,since,cents) SELECT id,since,cents FROM products WHERE since IS NOT NULL;
DROP TABLE old_prices;
ALTER TABLE products DROP COLUMN cents;ALTER TABLE products DROP COLUMN since;
COMMIT;
