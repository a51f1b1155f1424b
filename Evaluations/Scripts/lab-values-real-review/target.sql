CREATE TABLE results (
  id INTEGER PRIMARY KEY,
  sample_no TEXT NOT NULL,
  analyte TEXT NOT NULL,
  value REAL NOT NULL
);
CREATE INDEX ix_results_sample ON results(sample_no);
