PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE b2 (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT CHECK (genre IN ('novel','poetry','atlas','manual')));
INSERT INTO b2 SELECT b.id, b.title, g.label FROM books b LEFT JOIN genres g ON g.id = b.genre_id;
DROP TABLE books;
DROP TABLE genres;
ALTER TABLE b2 RENAME TO books;
COMMIT;
