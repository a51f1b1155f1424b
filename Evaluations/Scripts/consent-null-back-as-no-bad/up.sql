BEGIN;
CREATE TABLE pupils_n (id INTEGER PRIMARY KEY, name TEXT NOT NULL, consent INTEGER CHECK (consent IN (0, 1)));
INSERT INTO pupils_n SELECT id, name, CASE consent WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END FROM pupils;
DROP TABLE pupils;
ALTER TABLE pupils_n RENAME TO pupils;
COMMIT;
