PRAGMA foreign_keys=OFF;
BEGIN;
DROP VIEW long_songs;
DROP TRIGGER plays_count;
CREATE TABLE songs_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  secs INTEGER NOT NULL,
  plays INTEGER NOT NULL DEFAULT 0
);
INSERT INTO songs_new (id, title, secs, plays)
SELECT id, title, seconds, plays FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
CREATE VIEW long_songs AS
  SELECT id, title, secs AS length FROM songs WHERE secs > 240;
CREATE TRIGGER plays_count AFTER INSERT ON plays BEGIN
  UPDATE songs SET plays = plays + CASE WHEN secs > 0 THEN 1 ELSE 0 END WHERE id = NEW.song_id;
END;
COMMIT;
