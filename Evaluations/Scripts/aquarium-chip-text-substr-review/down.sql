PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE animals_new (
  id INTEGER PRIMARY KEY,
  species_id INTEGER REFERENCES species(id),
  nickname TEXT,
  chip_no INTEGER CHECK (chip_no IS NULL OR (typeof(chip_no) = 'integer' AND chip_no > 0))
);
INSERT INTO animals_new (id, species_id, nickname, chip_no)
  SELECT id, species_id, nickname, CAST(chip_no AS INTEGER)
  FROM animals;
DROP TABLE animals;
ALTER TABLE animals_new RENAME TO animals;
CREATE UNIQUE INDEX animals_chip ON animals(chip_no);
CREATE INDEX animals_species ON animals(species_id);
COMMIT;
PRAGMA foreign_keys=ON;
