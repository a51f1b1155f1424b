PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TEMP TABLE brand_map (name TEXT PRIMARY KEY, id INTEGER NOT NULL);
INSERT INTO brand_map SELECT name, id FROM brands;
CREATE TABLE shoes_new (
  id INTEGER PRIMARY KEY,
  model TEXT NOT NULL,
  brand_id INTEGER REFERENCES brands(id)
);
INSERT INTO shoes_new (id, model, brand_id)
SELECT s.id, s.model, m.id
FROM shoes s LEFT JOIN brand_map m ON m.name = s.brand;
DROP TABLE shoes;
ALTER TABLE shoes_new RENAME TO shoes;
DROP TABLE brand_map;
COMMIT;
PRAGMA foreign_keys=ON;
