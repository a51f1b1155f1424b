BEGIN;
CREATE TABLE stall_new (
  id INTEGER PRIMARY KEY,
  product TEXT NOT NULL,
  price INTEGER NOT NULL
);
INSERT INTO stall_new (id, product, price)
SELECT id, product, price_cents / 100
FROM stall;
DROP TABLE stall;
ALTER TABLE stall_new RENAME TO stall;
COMMIT;
