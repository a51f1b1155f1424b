PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE book_authors (book_id INTEGER NOT NULL REFERENCES books(id), author_id INTEGER NOT NULL REFERENCES authors(id), PRIMARY KEY (book_id, author_id));
INSERT INTO book_authors SELECT id, author_id FROM books WHERE author_id IS NOT NULL;
CREATE TABLE books_n (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO books_n SELECT id, title FROM books;
DROP TABLE books;
ALTER TABLE books_n RENAME TO books;
COMMIT;
