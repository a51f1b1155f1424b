CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT);
INSERT INTO authors VALUES (1, 'Ada'), (2, 'Ben');
INSERT INTO books VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c');
