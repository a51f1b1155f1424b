BEGIN;
CREATE TABLE genres (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO genres (name) SELECT min(genre) FROM tracks GROUP BY lower(genre);
CREATE TABLE tracks_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre_id INTEGER NOT NULL REFERENCES genres(id),
  secs INTEGER
);
INSERT INTO tracks_new (id, title, genre_id, secs)
  SELECT t.id, t.title, g.id, t.secs FROM tracks t JOIN genres g ON lower(g.name) = lower(t.genre);
DROP TABLE tracks;
ALTER TABLE tracks_new RENAME TO tracks;
COMMIT;
