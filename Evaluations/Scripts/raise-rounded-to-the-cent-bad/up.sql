BEGIN;
UPDATE items SET price_cents = CAST(price_cents * 1.035 AS INTEGER);
COMMIT;
