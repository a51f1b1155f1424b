PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE patients_new (
  id INTEGER PRIMARY KEY,
  family_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  born TEXT NOT NULL,
  weight_kg REAL,
  height_cm INTEGER,
  allergies TEXT
);
INSERT INTO patients_new (id, family_name, first_name, born, weight_kg, height_cm, allergies)
  SELECT id, given, surname, born, weight_kg, height_cm, allergies FROM patients;
DROP TABLE patients;
ALTER TABLE patients_new RENAME TO patients;
COMMIT;
PRAGMA foreign_keys=ON;
