CREATE TABLE artist (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  songs INTEGER NOT NULL DEFAULT 0,
  albums INTEGER NOT NULL DEFAULT 0,
  full_text TEXT NOT NULL DEFAULT '',
  img_small TEXT NOT NULL DEFAULT '',
  img_large TEXT NOT NULL DEFAULT '',
  updated DATETIME
);
CREATE TABLE album (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  artist_id TEXT REFERENCES artist(id),
  year INTEGER NOT NULL DEFAULT 0,
  compilation BOOLEAN NOT NULL DEFAULT 0,
  song_count INTEGER NOT NULL DEFAULT 0,
  duration REAL,
  created_at DATETIME
);
CREATE INDEX idx_album_artist_id ON album (artist_id);
