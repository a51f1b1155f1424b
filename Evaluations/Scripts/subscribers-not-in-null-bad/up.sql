BEGIN;
INSERT INTO contacts (email, source) SELECT email, 'news' FROM subscribers WHERE email NOT IN (SELECT email FROM contacts);
DROP TABLE subscribers;
COMMIT;
