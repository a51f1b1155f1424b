CREATE TABLE playlist_tracks (playlist_id INTEGER NOT NULL, track_id INTEGER NOT NULL, sort_order INTEGER NOT NULL, PRIMARY KEY (playlist_id, sort_order));
INSERT INTO playlist_tracks (playlist_id, track_id, sort_order) VALUES
  (1, 7, 1),
  (1, 2, 2),
  (1, 1, 3),
  (1, 3, 4),
  (1, 5, 5),
  (1, 6, 6),
  (2, 4, 1),
  (2, 2, 2),
  (2, 8, 3),
  (2, 5, 4),
  (2, 1, 5);
