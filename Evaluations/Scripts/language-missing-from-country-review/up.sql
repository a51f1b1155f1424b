PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE patients_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  born TEXT,
  country TEXT,
  preferred_lang TEXT NOT NULL
);
INSERT INTO patients_new (id, name, born, country, preferred_lang)
SELECT p.id, p.name, p.born, p.country, COALESCE(NULLIF(p.preferred_lang, ''), (SELECT c.lang FROM countries c WHERE c.code = p.country), 'en')
FROM patients p;
DROP TABLE patients;
ALTER TABLE patients_new RENAME TO patients;
COMMIT;
