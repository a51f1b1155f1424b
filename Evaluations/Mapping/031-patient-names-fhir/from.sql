CREATE TABLE patients (
    id INTEGER PRIMARY KEY,
    mrn TEXT NOT NULL UNIQUE,
    last_name TEXT NOT NULL,
    first_name TEXT,
    dob DATE,
    sex TEXT,
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
