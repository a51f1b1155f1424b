BEGIN;
CREATE TABLE orders (channel TEXT NOT NULL, no INTEGER NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (channel, no));
INSERT INTO orders SELECT 'web', id, sku, qty FROM web_orders UNION SELECT 'shop', id, sku, qty FROM shop_orders;
DROP TABLE web_orders;
DROP TABLE shop_orders;
COMMIT;
