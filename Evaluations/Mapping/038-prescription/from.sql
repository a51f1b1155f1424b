CREATE TABLE prescription (
    id INTEGER NOT NULL PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    drug VARCHAR(120) NOT NULL,
    dose VARCHAR(120) NOT NULL,
    freq VARCHAR(120) NOT NULL,
    prescriber_id INTEGER NOT NULL,
    pharmacy_id INTEGER,
    written DATE NOT NULL
);
CREATE INDEX idx_prescription_patient_id ON prescription (patient_id);
