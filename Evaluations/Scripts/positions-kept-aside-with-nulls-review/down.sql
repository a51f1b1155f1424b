BEGIN;
CREATE TABLE pt2 (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  track TEXT,
  position REAL
);
INSERT INTO pt2
  SELECT p.id, p.list, p.track, CASE WHEN k.id IS NULL THEN p.position ELSE k.position END
  FROM playlist_tracks p LEFT JOIN _drydock_kept_positions k USING (id);
DROP TABLE playlist_tracks;
ALTER TABLE pt2 RENAME TO playlist_tracks;
CREATE INDEX ix_pt ON playlist_tracks(list, position);
DROP TABLE _drydock_kept_positions;
COMMIT;
