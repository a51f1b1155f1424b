BEGIN;
CREATE TABLE playlist_tracks_new (playlist_id INTEGER NOT NULL, track_id INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (playlist_id, position));
INSERT INTO playlist_tracks_new
SELECT playlist_id, track_id, ROW_NUMBER() OVER (PARTITION BY playlist_id ORDER BY track_id) FROM playlist_tracks;
DROP TABLE playlist_tracks;
ALTER TABLE playlist_tracks_new RENAME TO playlist_tracks;
COMMIT;
