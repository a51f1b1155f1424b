BEGIN;
CREATE TABLE _drydock_kept_positions (id INTEGER PRIMARY KEY, position REAL);
INSERT INTO _drydock_kept_positions SELECT id, position FROM playlist_tracks;
CREATE TABLE pt2 (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  track TEXT,
  position INTEGER NOT NULL
);
INSERT INTO pt2
  SELECT id, list, track, row_number() OVER (PARTITION BY list ORDER BY position IS NULL, position, id)
  FROM playlist_tracks;
DROP TABLE playlist_tracks;
ALTER TABLE pt2 RENAME TO playlist_tracks;
CREATE UNIQUE INDEX ix_pt ON playlist_tracks(list, position);
COMMIT;
