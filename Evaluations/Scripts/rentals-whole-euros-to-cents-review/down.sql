BEGIN;
CREATE TABLE rentals_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  price_eur INTEGER NOT NULL CHECK (typeof(price_eur) = 'integer' AND price_eur BETWEEN 0 AND 1000000)
);
INSERT INTO rentals_new (id, item, price_eur)
SELECT id, item, price_cents / 100
FROM rentals;
DROP TABLE rentals;
ALTER TABLE rentals_new RENAME TO rentals;
COMMIT;
