CREATE TABLE species (id INTEGER PRIMARY KEY, latin TEXT);
CREATE TABLE animals (
  id INTEGER PRIMARY KEY,
  species_id INTEGER REFERENCES species(id),
  nickname TEXT,
  chip_no TEXT
);
CREATE UNIQUE INDEX animals_chip ON animals(chip_no);
CREATE INDEX animals_species ON animals(species_id);
