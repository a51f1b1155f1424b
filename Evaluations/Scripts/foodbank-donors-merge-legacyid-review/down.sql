PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE individual_donors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
CREATE TABLE company_donors (id INTEGER PRIMARY KEY, company TEXT NOT NULL, contact_email TEXT);
INSERT INTO individual_donors SELECT legacy_id, name, email FROM donors WHERE kind = 'individual';
INSERT INTO company_donors SELECT legacy_id, name, email FROM donors WHERE kind = 'company';
CREATE TABLE donations_old (id INTEGER PRIMARY KEY, individual_id INTEGER REFERENCES individual_donors(id), company_id INTEGER REFERENCES company_donors(id), given_on TEXT NOT NULL, kg REAL, CHECK (individual_id IS NULL OR company_id IS NULL));
INSERT INTO donations_old SELECT d.id, CASE o.kind WHEN 'individual' THEN o.legacy_id END, CASE o.kind WHEN 'company' THEN o.legacy_id END, d.given_on, d.kg
  FROM donations d LEFT JOIN donors o ON o.id = d.donor_id;
DROP TABLE donations;
DROP TABLE donors;
ALTER TABLE donations_old RENAME TO donations;
COMMIT;
PRAGMA foreign_keys = ON;
