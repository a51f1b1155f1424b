BEGIN;
CREATE TABLE dishes_new (
  sku TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  price_cents INTEGER NOT NULL
);
INSERT INTO dishes_new (sku, label, price_cents)
SELECT sku, label, CAST(replace(substr(price, 3), '.', '') AS INTEGER)
FROM dishes;
DROP TABLE dishes;
ALTER TABLE dishes_new RENAME TO dishes;
COMMIT;
