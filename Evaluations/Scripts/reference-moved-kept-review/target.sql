CREATE TABLE patients(
  id INTEGER PRIMARY KEY,
  mrn TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  birth_date TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('M','F','X')),
  phone_home TEXT,
  phone_mobile TEXT,
  insurer TEXT NOT NULL,
  insurance_no TEXT NOT NULL,
  blood_group TEXT
);
CREATE TABLE doctors(id INTEGER PRIMARY KEY, name TEXT NOT NULL, specialty TEXT NOT NULL, room TEXT);
CREATE TABLE appointments(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  doctor_id INTEGER NOT NULL REFERENCES doctors(id),
  starts_at TEXT NOT NULL,
  minutes INTEGER NOT NULL DEFAULT 30,
  state TEXT NOT NULL DEFAULT 'booked',
  note TEXT
);
CREATE TABLE prescriptions(
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER NOT NULL REFERENCES appointments(id) ON DELETE CASCADE,
  drug TEXT NOT NULL,
  dose_mg INTEGER NOT NULL,
  per_day INTEGER NOT NULL
);
CREATE TABLE vitals(
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  kind TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY(patient_id, kind, taken_on)
) WITHOUT ROWID;
CREATE TABLE audit(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row_id INTEGER NOT NULL, what TEXT NOT NULL);
CREATE INDEX appt_patient ON appointments(patient_id, starts_at);
CREATE INDEX patients_name ON patients(last_name, first_name);
CREATE VIEW day_list AS SELECT a.starts_at, p.last_name, d.name AS doctor FROM appointments a JOIN patients p ON p.id=a.patient_id JOIN doctors d ON d.id=a.doctor_id;
CREATE TRIGGER appt_state AFTER UPDATE OF state ON appointments WHEN old.state IS NOT new.state BEGIN
  INSERT INTO audit(tbl,row_id,what) VALUES('appointments', new.id, old.state || '>' || new.state);
END;
