PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE dentist_old (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
INSERT INTO dentist_old SELECT id, last_name || coalesce(', ' || first_name, ''), city FROM dentist;
DROP TABLE dentist;
ALTER TABLE dentist_old RENAME TO dentist;
COMMIT;
