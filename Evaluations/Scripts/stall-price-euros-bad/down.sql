BEGIN;
CREATE TABLE stall_new (
  id INTEGER PRIMARY KEY,
  product TEXT NOT NULL,
  price_cents INTEGER NOT NULL
);
INSERT INTO stall_new (id, product, price_cents)
SELECT id, product, price * 100
FROM stall;
DROP TABLE stall;
ALTER TABLE stall_new RENAME TO stall;
COMMIT;
