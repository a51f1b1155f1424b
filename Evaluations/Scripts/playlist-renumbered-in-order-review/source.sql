CREATE TABLE playlist_tracks (playlist_id INTEGER NOT NULL, track_id INTEGER NOT NULL, sort_order INTEGER NOT NULL, PRIMARY KEY (playlist_id, sort_order));
INSERT INTO playlist_tracks (playlist_id, track_id, sort_order) VALUES
  (1, 7, 11),
  (1, 2, 22),
  (1, 1, 33),
  (1, 3, 44),
  (1, 5, 55),
  (1, 6, 66),
  (2, 4, 11),
  (2, 2, 22),
  (2, 8, 33),
  (2, 5, 44),
  (2, 1, 55);
