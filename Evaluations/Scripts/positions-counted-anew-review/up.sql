BEGIN;
UPDATE playlist_tracks
   SET position = n.rn
  FROM (SELECT id, row_number() OVER (PARTITION BY playlist_id ORDER BY position, id) AS rn
          FROM playlist_tracks) AS n
 WHERE n.id = playlist_tracks.id;
CREATE UNIQUE INDEX ux_playlist_pos ON playlist_tracks(playlist_id, position);
COMMIT;
