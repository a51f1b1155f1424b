BEGIN;
CREATE TABLE subscribers_n (id INTEGER PRIMARY KEY, email TEXT, consent INTEGER CHECK (consent IN (0, 1)));
INSERT INTO subscribers_n SELECT id, email, CASE WHEN consent = 'yes' THEN 1 ELSE 0 END FROM subscribers;
DROP TABLE subscribers;
ALTER TABLE subscribers_n RENAME TO subscribers;
COMMIT;
