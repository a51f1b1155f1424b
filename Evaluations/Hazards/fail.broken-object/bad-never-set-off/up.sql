CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
INSERT INTO people_new (id, name, email) SELECT id, name, mail FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
CREATE TRIGGER renamed AFTER UPDATE OF mail ON people BEGIN UPDATE notes SET body = 'mail' WHERE id = new.id; END;
