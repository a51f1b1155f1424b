BEGIN;
CREATE TABLE mixtape_songs (
  mixtape_id INTEGER NOT NULL REFERENCES mixtapes(id),
  pos INTEGER NOT NULL,
  song_id INTEGER NOT NULL,
  PRIMARY KEY (mixtape_id, pos)
);
INSERT INTO mixtape_songs
SELECT m.id, row_number() OVER (PARTITION BY m.id ORDER BY j.value), j.value FROM mixtapes m, json_each(m.songs) j;
ALTER TABLE mixtapes DROP COLUMN songs;
COMMIT;
