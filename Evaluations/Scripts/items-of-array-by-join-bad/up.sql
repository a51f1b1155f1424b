PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE order_items (
  order_id INTEGER NOT NULL REFERENCES orders(id),
  line INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  PRIMARY KEY (order_id, line)
);
INSERT INTO order_items
SELECT o.id, j.key, json_extract(j.value, '$.sku'), json_extract(j.value, '$.qty') FROM orders o, json_each(o.items) j;
CREATE TABLE orders_new (
  id INTEGER PRIMARY KEY,
  buyer TEXT NOT NULL
);
INSERT INTO orders_new SELECT DISTINCT o.id, o.buyer FROM orders o JOIN order_items i ON i.order_id = o.id;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
COMMIT;
