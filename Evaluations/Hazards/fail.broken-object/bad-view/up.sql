PRAGMA legacy_alter_table = ON;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO people_new (id, name) SELECT id, name FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
