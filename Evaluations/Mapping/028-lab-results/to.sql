CREATE TABLE lab_result (
    analyte VARCHAR(120) NOT NULL,
    resulted_at TIMESTAMP,
    abnormal_flag VARCHAR(120),
    result_value DOUBLE PRECISION,
    unit VARCHAR(120),
    id INTEGER NOT NULL PRIMARY KEY,
    sample_id BIGINT NOT NULL REFERENCES lab_sample (id)
);
CREATE TABLE lab_sample (
    id INTEGER NOT NULL PRIMARY KEY,
    patient_mrn VARCHAR(120) NOT NULL,
    drawn_at TIMESTAMP NOT NULL,
    barcode VARCHAR(120) NOT NULL UNIQUE
);
CREATE INDEX idx_lab_result_sample_id ON lab_result (sample_id);
