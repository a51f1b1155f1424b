BEGIN;
CREATE TABLE mixtapes_old (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  songs TEXT NOT NULL CHECK (json_valid(songs) AND json_type(songs) = 'array' AND songs = json(songs))
);
INSERT INTO mixtapes_old
SELECT m.id, m.name, (SELECT json_group_array(song_id) FROM (SELECT song_id FROM mixtape_songs s WHERE s.mixtape_id = m.id ORDER BY pos)) FROM mixtapes m;
DROP TABLE mixtape_songs;
DROP TABLE mixtapes;
ALTER TABLE mixtapes_old RENAME TO mixtapes;
COMMIT;
