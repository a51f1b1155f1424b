BEGIN;
ALTER TABLE products ADD COLUMN price_cents INTEGER;
UPDATE products SET price_cents = (SELECT MAX(v.price_cents) FROM variants v WHERE v.product_id = products.id);
ALTER TABLE variants DROP COLUMN price_cents;
COMMIT;
