CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  artist TEXT,
  title TEXT NOT NULL,
  year INTEGER DEFAULT 0
);
CREATE INDEX albums_artist ON albums(artist);
