CREATE TABLE playlist_tracks (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  track TEXT,
  position INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_pt ON playlist_tracks(list, position);
