ALTER TABLE orders ADD COLUMN currency TEXT;
UPDATE orders SET currency = c.currency FROM customers AS c WHERE c.id = orders.customer_id;
