CREATE TABLE genres (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
);
CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre_id INTEGER REFERENCES genres(id),
  released TEXT
);
CREATE INDEX idx_albums_title ON albums(title);
