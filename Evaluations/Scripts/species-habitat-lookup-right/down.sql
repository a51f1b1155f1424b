PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE species_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  habitat TEXT NOT NULL
);
INSERT INTO species_new (id, name, habitat)
SELECT s.id, s.name, h.name
FROM species s JOIN habitats h ON h.id = s.habitat_id;
DROP TABLE species;
ALTER TABLE species_new RENAME TO species;
DROP TABLE habitats;
COMMIT;
PRAGMA foreign_keys=ON;
