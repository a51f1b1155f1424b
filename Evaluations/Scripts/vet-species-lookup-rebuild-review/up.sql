PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE species (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO species(name) SELECT DISTINCT lower(trim(species)) FROM pets WHERE trim(species) <> '' ORDER BY 1;
CREATE TABLE pets_new (id INTEGER PRIMARY KEY, owner_id INTEGER REFERENCES owners(id), name TEXT NOT NULL, born TEXT, species_id INTEGER REFERENCES species(id));
INSERT INTO pets_new(id, owner_id, name, born, species_id)
  SELECT p.id, p.owner_id, p.name, p.born, s.id FROM pets p LEFT JOIN species s ON s.name = lower(trim(p.species));
DROP TABLE pets;
ALTER TABLE pets_new RENAME TO pets;
CREATE INDEX idx_pets_owner ON pets(owner_id);
COMMIT;
PRAGMA foreign_keys = ON;
