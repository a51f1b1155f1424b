BEGIN;
CREATE TABLE contacts_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT NOT NULL, zip INTEGER NOT NULL);
INSERT INTO contacts_new
SELECT id, name, json_extract(address, '$.city'), CAST(json_extract(address, '$.zip') AS INTEGER) FROM contacts;
DROP TABLE contacts;
ALTER TABLE contacts_new RENAME TO contacts;
COMMIT;
