PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE books_old(id INTEGER PRIMARY KEY,title TEXT NOT NULL,author_id INTEGER NOT NULL REFERENCES authors(id),coauthor_id INTEGER REFERENCES authors(id));
INSERT INTO books_old SELECT b.id,b.title,m.author_id,c.author_id FROM books b JOIN book_authors m ON m.book_id=b.id AND m.role='main' LEFT JOIN book_authors c ON c.book_id=b.id AND c.role='co';
DROP TABLE book_authors;DROP TABLE books;
ALTER TABLE books_old RENAME TO books;
COMMIT;
