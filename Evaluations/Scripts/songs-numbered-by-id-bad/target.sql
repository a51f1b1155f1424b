CREATE TABLE mixtapes (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE mixtape_songs (
  mixtape_id INTEGER NOT NULL REFERENCES mixtapes(id),
  pos INTEGER NOT NULL,
  song_id INTEGER NOT NULL,
  PRIMARY KEY (mixtape_id, pos)
);
