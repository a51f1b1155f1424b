CREATE TABLE events (id INTEGER PRIMARY KEY, payload TEXT NOT NULL);
INSERT INTO events VALUES (1, '{"a":1}'), (2, 'a=1'), (3, '[]');
