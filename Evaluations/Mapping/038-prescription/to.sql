CREATE TABLE prescription (
    id INTEGER NOT NULL PRIMARY KEY,
    patient_id INTEGER NOT NULL,
    dose VARCHAR(120) NOT NULL,
    prescriber_id INTEGER NOT NULL,
    medication VARCHAR(120) NOT NULL,
    frequency VARCHAR(120) NOT NULL,
    prescribed_on DATE NOT NULL,
    refills_allowed INTEGER DEFAULT 0 NOT NULL,
    substitution_ok SMALLINT DEFAULT 1 NOT NULL
);
CREATE INDEX idx_prescription_patient_id ON prescription (patient_id);
