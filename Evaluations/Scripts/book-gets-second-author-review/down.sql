BEGIN;
ALTER TABLE books ADD COLUMN author_id INTEGER REFERENCES authors(id);
UPDATE books SET author_id = (SELECT min(author_id) FROM book_authors x WHERE x.book_id = books.id);
DROP TABLE book_authors;
COMMIT;
