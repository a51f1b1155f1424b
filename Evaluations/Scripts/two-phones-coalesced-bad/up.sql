BEGIN;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);

INSERT INTO people_new (id, name, phone) SELECT id, name, COALESCE(mobile, landline) FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
COMMIT;
