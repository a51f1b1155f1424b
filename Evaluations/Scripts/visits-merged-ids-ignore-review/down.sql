BEGIN;
CREATE TABLE inpatients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen TEXT NOT NULL);
CREATE TABLE outpatients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seen TEXT NOT NULL);
INSERT INTO inpatients SELECT id, name, seen FROM visits WHERE kind = 'in';
INSERT INTO outpatients SELECT id, name, seen FROM visits WHERE kind = 'out';
DROP TABLE visits;
COMMIT;
