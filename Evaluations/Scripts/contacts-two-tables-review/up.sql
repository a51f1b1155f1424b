BEGIN;
CREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
CREATE TABLE firms (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
INSERT INTO persons SELECT id, name, phone FROM contacts WHERE kind = 'person';
INSERT INTO firms SELECT id, name, phone FROM contacts WHERE kind = 'firm';
DROP TABLE contacts;
COMMIT;
