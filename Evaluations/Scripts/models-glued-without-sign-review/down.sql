PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE listings_old (
  id INTEGER PRIMARY KEY,
  brand TEXT NOT NULL,
  model TEXT NOT NULL,
  cents INTEGER NOT NULL,
  FOREIGN KEY (brand, model) REFERENCES models(brand, model)
);
INSERT INTO listings_old SELECT l.id, m.brand, m.model, l.cents FROM listings l JOIN models m ON m.id = l.model_id;
DROP TABLE listings;
ALTER TABLE listings_old RENAME TO listings;
COMMIT;
