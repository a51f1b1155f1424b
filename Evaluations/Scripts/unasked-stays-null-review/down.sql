BEGIN;
CREATE TABLE subscribers_o (id INTEGER PRIMARY KEY, email TEXT, consent TEXT CHECK (consent IN ('yes','no')));
INSERT INTO subscribers_o SELECT id, email, CASE consent WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END FROM subscribers;
DROP TABLE subscribers;
ALTER TABLE subscribers_o RENAME TO subscribers;
COMMIT;
