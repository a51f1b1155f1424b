BEGIN;
CREATE TABLE v1 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, first_aid TEXT CHECK (first_aid IN ('Y','N','y','n')));
INSERT INTO v1 SELECT id, name, CASE first_aid WHEN 1 THEN 'Y' WHEN 0 THEN 'N' END FROM volunteers;
DROP TABLE volunteers;
ALTER TABLE v1 RENAME TO volunteers;
COMMIT;
