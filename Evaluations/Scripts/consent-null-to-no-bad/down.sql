BEGIN;
CREATE TABLE consents_old (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, marketing TEXT);
INSERT INTO consents_old SELECT id, customer, CASE marketing WHEN 1 THEN 'ja' WHEN 0 THEN 'nein' END FROM consents;
DROP TABLE consents;
ALTER TABLE consents_old RENAME TO consents;
COMMIT;
