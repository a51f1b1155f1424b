CREATE TABLE answers (
  id INTEGER PRIMARY KEY,
  respondent TEXT NOT NULL,
  consent INTEGER CHECK (consent IN (0, 1)),
  consent_text TEXT
);
