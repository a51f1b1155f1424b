BEGIN;
CREATE TABLE consents_new (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, marketing INTEGER);
INSERT INTO consents_new SELECT id, customer, CASE WHEN marketing = 'ja' THEN 1 ELSE 0 END FROM consents;
DROP TABLE consents;
ALTER TABLE consents_new RENAME TO consents;
COMMIT;
