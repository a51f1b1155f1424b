PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE dentist_old (id INTEGER PRIMARY KEY, practice_id INTEGER REFERENCES practice(id), phone TEXT, full_name TEXT NOT NULL);
INSERT INTO dentist_old (id, practice_id, phone, full_name)
SELECT id, practice_id, phone, COALESCE(given_names || ' ', '') || surname FROM dentist;
DROP TABLE dentist;
ALTER TABLE dentist_old RENAME TO dentist;
COMMIT;
PRAGMA foreign_keys=ON;
