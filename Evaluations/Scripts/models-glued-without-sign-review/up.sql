PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE listings_new (
  id INTEGER PRIMARY KEY,
  model_id INTEGER NOT NULL REFERENCES models(id),
  cents INTEGER NOT NULL
);
INSERT INTO listings_new
SELECT l.id, (SELECT min(m.id) FROM models m WHERE m.brand || m.model = l.brand || l.model), l.cents FROM listings l;
DROP TABLE listings;
ALTER TABLE listings_new RENAME TO listings;
COMMIT;
