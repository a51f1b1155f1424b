CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  family_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  born TEXT NOT NULL,
  weight_kg REAL,
  height_cm INTEGER,
  allergies TEXT
);
CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  seen TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'routine',
  minutes INTEGER
);
CREATE INDEX ix_visits_patient ON visits(patient_id, seen);
