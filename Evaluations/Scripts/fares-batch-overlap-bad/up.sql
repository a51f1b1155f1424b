BEGIN;
ALTER TABLE fares RENAME COLUMN price TO price_cents;
UPDATE fares SET price_cents = price_cents * 100 WHERE id BETWEEN 1 AND 20;
UPDATE fares SET price_cents = price_cents * 100 WHERE id BETWEEN 20 AND 40;
UPDATE fares SET price_cents = price_cents * 100 WHERE id BETWEEN 41 AND 60;
COMMIT;
