PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE dentist_new (id INTEGER PRIMARY KEY, practice_id INTEGER REFERENCES practice(id), phone TEXT, given_names TEXT, surname TEXT NOT NULL);
INSERT INTO dentist_new (id, practice_id, phone, given_names, surname)
SELECT id, practice_id, phone,
  CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, 1, instr(full_name, ' ') - 1) END,
  substr(full_name, length(rtrim(full_name, replace(full_name, ' ', ''))) + 1)
FROM dentist;
DROP TABLE dentist;
ALTER TABLE dentist_new RENAME TO dentist;
COMMIT;
PRAGMA foreign_keys=ON;
