CREATE TABLE horses (
  passport TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  sire_passport TEXT REFERENCES horses(passport),
  dam_passport TEXT REFERENCES horses(passport)
);
