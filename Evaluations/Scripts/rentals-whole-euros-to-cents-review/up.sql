BEGIN;
CREATE TABLE rentals_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  price_cents INTEGER NOT NULL
);
INSERT INTO rentals_new (id, item, price_cents)
SELECT id, item, price_eur * 100
FROM rentals;
DROP TABLE rentals;
ALTER TABLE rentals_new RENAME TO rentals;
COMMIT;
