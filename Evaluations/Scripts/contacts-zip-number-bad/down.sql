BEGIN;
CREATE TABLE contacts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL);
INSERT INTO contacts_new
SELECT id, name, json_object('city', city, 'zip', CAST(zip AS TEXT)) FROM contacts;
DROP TABLE contacts;
ALTER TABLE contacts_new RENAME TO contacts;
COMMIT;
