CREATE TABLE songs (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  plays INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE plays (
  id INTEGER PRIMARY KEY,
  song_id INTEGER NOT NULL REFERENCES songs(id),
  day TEXT NOT NULL
);
CREATE VIEW long_songs AS
  SELECT id, title, seconds AS length FROM songs WHERE seconds > 240;
CREATE TRIGGER plays_count AFTER INSERT ON plays BEGIN
  UPDATE songs SET plays = plays + CASE WHEN seconds > 0 THEN 1 ELSE 0 END WHERE id = NEW.song_id;
END;
