BEGIN;
CREATE TABLE order_items_new (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  placed_on TEXT
);
INSERT INTO order_items_new (id, order_id, sku, qty, placed_on)
SELECT i.id, i.order_id, i.sku, i.qty, o.placed_on
FROM order_items i INNER JOIN orders o ON o.id = i.order_id;
DROP TABLE order_items;
ALTER TABLE order_items_new RENAME TO order_items;
COMMIT;
