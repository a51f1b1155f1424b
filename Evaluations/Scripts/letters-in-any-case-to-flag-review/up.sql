BEGIN;
CREATE TABLE v2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, first_aid INTEGER CHECK (first_aid IN (0,1)));
INSERT INTO v2 SELECT id, name, CASE upper(first_aid) WHEN 'Y' THEN 1 WHEN 'N' THEN 0 END FROM volunteers;
DROP TABLE volunteers;
ALTER TABLE v2 RENAME TO volunteers;
COMMIT;
