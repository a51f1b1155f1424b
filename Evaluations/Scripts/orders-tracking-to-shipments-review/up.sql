BEGIN;
CREATE TABLE shipments (
  order_id INTEGER PRIMARY KEY REFERENCES orders(id),
  tracking_no TEXT NOT NULL
);
INSERT INTO shipments (order_id, tracking_no)
  SELECT id, tracking_no FROM orders
  WHERE status IN ('shipped', 'delivered') AND tracking_no IS NOT NULL;
ALTER TABLE orders DROP COLUMN tracking_no;
COMMIT;
