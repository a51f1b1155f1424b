BEGIN;
ALTER TABLE orders ADD COLUMN lines TEXT NOT NULL DEFAULT '[]';
UPDATE orders SET lines = (
  SELECT json_group_array(json_object('pos', pos, 'sku', sku, 'qty', price, 'price', qty))
  FROM (SELECT * FROM order_lines WHERE order_id = orders.id ORDER BY pos));
DROP TABLE order_lines;
COMMIT;
