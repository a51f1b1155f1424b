PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE genres (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
INSERT INTO genres (id, label) VALUES (1, 'novel'), (2, 'poetry'), (3, 'atlas'), (4, 'manual');
CREATE TABLE b2 (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre_id INTEGER REFERENCES genres(id));
INSERT INTO b2 SELECT b.id, b.title, g.id FROM books b LEFT JOIN genres g ON g.label = b.genre;
DROP TABLE books;
ALTER TABLE b2 RENAME TO books;
COMMIT;
