PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tariffs_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  price REAL NOT NULL CHECK (price BETWEEN 0 AND 99999 AND price = round(price, 2))
) STRICT;
INSERT INTO tariffs_new (id, sku, price)
SELECT id, sku, price_cents / 100.0 FROM tariffs;
DROP TABLE tariffs;
ALTER TABLE tariffs_new RENAME TO tariffs;
COMMIT;
