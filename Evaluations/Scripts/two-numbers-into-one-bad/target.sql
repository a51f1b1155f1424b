CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT);
CREATE TABLE patient_phones (patient_id INTEGER NOT NULL REFERENCES patients(id), number TEXT NOT NULL, UNIQUE (patient_id, number));
