PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE books_new (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES authors (id), title TEXT);
INSERT INTO books_new (id, author_id, title) SELECT id, author_id, title FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;
COMMIT;
