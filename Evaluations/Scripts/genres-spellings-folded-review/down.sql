PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE albums_tmp (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre TEXT,
  released TEXT
);
INSERT INTO albums_tmp SELECT a.id, a.title, g.name, a.released FROM albums a LEFT JOIN genres g ON g.id = a.genre_id;
DROP TABLE albums;
ALTER TABLE albums_tmp RENAME TO albums;
DROP TABLE genres;
CREATE INDEX idx_albums_title ON albums(title);
COMMIT;
