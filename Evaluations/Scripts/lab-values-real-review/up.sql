BEGIN;
CREATE TABLE _alembic_tmp_results (
  id INTEGER PRIMARY KEY,
  sample_no TEXT NOT NULL,
  analyte TEXT NOT NULL,
  value REAL NOT NULL
);
INSERT INTO _alembic_tmp_results (id, sample_no, analyte, value)
SELECT id, sample_no, analyte, CAST(value AS REAL)
FROM results;
DROP TABLE results;
ALTER TABLE _alembic_tmp_results RENAME TO results;
CREATE INDEX ix_results_sample ON results(sample_no);
COMMIT;
