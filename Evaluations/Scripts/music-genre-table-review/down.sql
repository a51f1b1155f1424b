BEGIN;
CREATE TABLE tracks_old (id INTEGER PRIMARY KEY, title TEXT NOT NULL, genre TEXT NOT NULL, secs INTEGER);
INSERT INTO tracks_old SELECT t.id, t.title, g.name, t.secs FROM tracks t JOIN genres g ON g.id = t.genre_id;
DROP TABLE tracks;
DROP TABLE genres;
ALTER TABLE tracks_old RENAME TO tracks;
COMMIT;
