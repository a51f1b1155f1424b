BEGIN;
CREATE TABLE subscribers_n (id INTEGER PRIMARY KEY, email TEXT, consent INTEGER CHECK (consent IN (0, 1)));
INSERT INTO subscribers_n SELECT id, email, consent = 'yes' FROM subscribers;
DROP TABLE subscribers;
ALTER TABLE subscribers_n RENAME TO subscribers;
COMMIT;
