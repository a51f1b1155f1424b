CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    doctor_id INTEGER NOT NULL,
    visit_date DATETIME NOT NULL,
    diagnosis TEXT,
    notes TEXT,
    billed BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE prescriptions (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visits(id),
    drug_code TEXT NOT NULL,
    dose TEXT,
    days INTEGER
);
