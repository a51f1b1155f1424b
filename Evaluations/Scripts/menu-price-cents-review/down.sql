BEGIN;
CREATE TABLE dishes_new (
  sku TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  price TEXT NOT NULL
);
INSERT INTO dishes_new (sku, label, price)
SELECT sku, label, '€ ' || printf('%d.%02d', price_cents / 100, price_cents % 100)
FROM dishes;
DROP TABLE dishes;
ALTER TABLE dishes_new RENAME TO dishes;
COMMIT;
