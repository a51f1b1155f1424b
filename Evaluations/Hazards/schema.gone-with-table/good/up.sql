DROP INDEX people_name;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT);
INSERT INTO people_new (id, name, mail) SELECT id, name, mail FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
CREATE INDEX people_mail ON people (mail);
