BEGIN;
UPDATE payments SET currency = 'EUR' WHERE currency IS NULL OR length(currency) = 0 OR currency NOT IN ('EUR', 'USD');
CREATE TABLE payments_new (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  currency TEXT NOT NULL DEFAULT 'EUR',
  amount INTEGER NOT NULL
);
INSERT INTO payments_new (id, ref, currency, amount)
SELECT id, ref, currency, amount
FROM payments;
DROP TABLE payments;
ALTER TABLE payments_new RENAME TO payments;
COMMIT;
