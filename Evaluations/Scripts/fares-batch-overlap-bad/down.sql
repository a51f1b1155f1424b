BEGIN;
UPDATE fares SET price_cents = price_cents / 100;
ALTER TABLE fares RENAME COLUMN price_cents TO price;
COMMIT;
