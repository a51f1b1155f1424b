BEGIN;
ALTER TABLE supplier_sku ADD COLUMN price_cents INTEGER;
UPDATE supplier_sku SET price_cents = CAST(round(price * 100) AS INTEGER) WHERE price IS NOT NULL;
ALTER TABLE supplier_sku DROP COLUMN price;
COMMIT;
