CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, mail TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO people VALUES (1, 'Ada', 'ada@example.com'), (2, 'Ben', 'ben@example.com');
INSERT INTO notes VALUES (1, 'one');

CREATE TRIGGER noted AFTER INSERT ON notes BEGIN UPDATE people SET mail = NULL WHERE id = new.id; END;
CREATE TRIGGER named AFTER INSERT ON notes BEGIN UPDATE people SET name = 'x' WHERE id = new.id; END;
CREATE TRIGGER changed AFTER UPDATE OF name ON people BEGIN UPDATE notes SET body = 'name' WHERE id = new.id; END;
CREATE VIEW names AS SELECT name FROM people;
CREATE TRIGGER through INSTEAD OF INSERT ON names BEGIN INSERT INTO people (name) VALUES (new.name); END;
CREATE TRIGGER across INSTEAD OF UPDATE OF name ON names BEGIN UPDATE people SET name = new.name WHERE name = old.name; END;
