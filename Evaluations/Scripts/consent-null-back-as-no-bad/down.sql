BEGIN;
CREATE TABLE pupils_n (id INTEGER PRIMARY KEY, name TEXT NOT NULL, consent TEXT CHECK (consent IN ('yes','no')));
INSERT INTO pupils_n SELECT id, name, CASE WHEN consent THEN 'yes' ELSE 'no' END FROM pupils;
DROP TABLE pupils;
ALTER TABLE pupils_n RENAME TO pupils;
COMMIT;
