CREATE TABLE artist (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  song_count INTEGER NOT NULL DEFAULT 0,
  album_count INTEGER NOT NULL DEFAULT 0,
  small_image_url TEXT NOT NULL DEFAULT '',
  large_image_url TEXT NOT NULL DEFAULT '',
  external_info_updated_at DATETIME
);
CREATE TABLE album (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  artist_id TEXT REFERENCES artist(id),
  year INTEGER NOT NULL DEFAULT 0,
  compilation BOOLEAN NOT NULL DEFAULT 0,
  song_count INTEGER NOT NULL DEFAULT 0,
  duration REAL,
  created_at DATETIME,
  mbz_album_id VARCHAR(36)
);
CREATE INDEX idx_album_artist_id ON album (artist_id);
