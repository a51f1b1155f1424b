BEGIN;
CREATE TABLE visits (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, seen TEXT NOT NULL);
INSERT INTO visits SELECT id, 'in', name, seen FROM inpatients;
INSERT OR IGNORE INTO visits SELECT id, 'out', name, seen FROM outpatients;
DROP TABLE inpatients;
DROP TABLE outpatients;
COMMIT;
