CREATE TABLE playlist_tracks (
  id INTEGER PRIMARY KEY,
  playlist_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  track TEXT
);
CREATE UNIQUE INDEX ux_playlist_pos ON playlist_tracks(playlist_id, position);
