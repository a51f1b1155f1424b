BEGIN;
CREATE TABLE web_orders (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE shop_orders (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, qty INTEGER NOT NULL);
INSERT INTO web_orders SELECT no, sku, qty FROM orders WHERE channel = 'web';
INSERT INTO shop_orders SELECT no, sku, qty FROM orders WHERE channel = 'shop';
DROP TABLE orders;
COMMIT;
