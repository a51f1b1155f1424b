CREATE TABLE encounters (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    practitioner_id INTEGER NOT NULL,
    started_at DATETIME NOT NULL,
    ended_at DATETIME,
    diagnosis TEXT,
    notes TEXT,
    billed BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE prescriptions (
    id INTEGER PRIMARY KEY,
    encounter_id INTEGER NOT NULL REFERENCES encounters(id),
    drug_code TEXT NOT NULL,
    dose TEXT,
    days INTEGER
);
