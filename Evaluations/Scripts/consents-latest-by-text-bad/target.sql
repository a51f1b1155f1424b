CREATE TABLE consents (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL,
  signed_on TEXT NOT NULL CHECK (signed_on GLOB '[0-3][0-9].[01][0-9].[12][0-9][0-9][0-9]'),
  scope TEXT
);
CREATE UNIQUE INDEX ux_consents_patient ON consents(patient_id);
