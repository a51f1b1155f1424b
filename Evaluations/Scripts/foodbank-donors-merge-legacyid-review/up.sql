PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE donors (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('individual','company')), legacy_id INTEGER NOT NULL, name TEXT NOT NULL, email TEXT, UNIQUE (kind, legacy_id));
INSERT INTO donors(kind, legacy_id, name, email) SELECT 'individual', id, name, email FROM individual_donors ORDER BY id;
INSERT INTO donors(kind, legacy_id, name, email) SELECT 'company', id, company, contact_email FROM company_donors ORDER BY id;
CREATE TABLE donations_new (id INTEGER PRIMARY KEY, donor_id INTEGER REFERENCES donors(id), given_on TEXT NOT NULL, kg REAL);
INSERT INTO donations_new
  SELECT d.id, o.id, d.given_on, d.kg FROM donations d
  LEFT JOIN donors o ON (o.kind = 'individual' AND o.legacy_id = d.individual_id) OR (o.kind = 'company' AND o.legacy_id = d.company_id);
DROP TABLE donations;
ALTER TABLE donations_new RENAME TO donations;
DROP TABLE individual_donors;
DROP TABLE company_donors;
COMMIT;
PRAGMA foreign_keys = ON;
