BEGIN;
CREATE TABLE contacts (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('person','firm')), name TEXT NOT NULL, phone TEXT);
INSERT INTO contacts SELECT id, 'person', name, phone FROM persons UNION SELECT id, 'firm', name, phone FROM firms;
DROP TABLE persons;
DROP TABLE firms;
COMMIT;
