CREATE TABLE lab_result (
    id INTEGER NOT NULL PRIMARY KEY,
    resulted TIMESTAMP,
    technician VARCHAR(120),
    val DOUBLE PRECISION,
    uom VARCHAR(120),
    analyte VARCHAR(120) NOT NULL,
    sample_id BIGINT NOT NULL REFERENCES lab_sample (id)
);
CREATE TABLE lab_sample (
    id INTEGER NOT NULL PRIMARY KEY,
    patient_mrn VARCHAR(120) NOT NULL,
    drawn_at TIMESTAMP NOT NULL,
    barcode VARCHAR(120) NOT NULL UNIQUE
);
CREATE INDEX idx_lab_result_sample_id ON lab_result (sample_id);
