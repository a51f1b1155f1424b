CREATE TABLE patients (
    id INTEGER PRIMARY KEY,
    mrn TEXT NOT NULL UNIQUE,
    family_name TEXT NOT NULL,
    given_name TEXT,
    birth_date DATE,
    gender TEXT,
    phone TEXT,
    address TEXT
);

CREATE TABLE encounters (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patients(id),
    started_at DATETIME NOT NULL,
    ended_at DATETIME,
    reason TEXT,
    clinician TEXT
);
