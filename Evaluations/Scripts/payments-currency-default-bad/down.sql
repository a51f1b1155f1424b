BEGIN;
CREATE TABLE payments_new (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  currency TEXT,
  amount INTEGER NOT NULL
);
INSERT INTO payments_new (id, ref, currency, amount)
SELECT id, ref, currency, amount
FROM payments;
DROP TABLE payments;
ALTER TABLE payments_new RENAME TO payments;
COMMIT;
