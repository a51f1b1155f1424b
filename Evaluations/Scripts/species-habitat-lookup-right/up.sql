PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE habitats (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
INSERT INTO habitats (name) SELECT DISTINCT habitat FROM species;
CREATE TABLE species_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  habitat_id INTEGER NOT NULL REFERENCES habitats(id)
);
INSERT INTO species_new (id, name, habitat_id)
SELECT s.id, s.name, h.id
FROM species s JOIN habitats h ON h.name = s.habitat;
DROP TABLE species;
ALTER TABLE species_new RENAME TO species;
COMMIT;
PRAGMA foreign_keys=ON;
