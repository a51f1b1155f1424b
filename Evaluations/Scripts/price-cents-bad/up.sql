PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tariffs_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  price_cents INTEGER NOT NULL CHECK (price_cents BETWEEN 0 AND 9999900)
) STRICT;
INSERT INTO tariffs_new (id, sku, price_cents)
SELECT id, sku, CAST(price * 100 AS INTEGER) FROM tariffs;
DROP TABLE tariffs;
ALTER TABLE tariffs_new RENAME TO tariffs;
COMMIT;
