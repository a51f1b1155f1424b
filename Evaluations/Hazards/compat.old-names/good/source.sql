CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, mail TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO people VALUES (1, 'Ada', 'ada@example.com'), (2, 'Ben', 'ben@example.com');
INSERT INTO notes VALUES (1, 'one');
