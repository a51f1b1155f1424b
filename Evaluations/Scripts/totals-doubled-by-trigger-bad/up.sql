BEGIN;
CREATE TEMP TABLE t AS SELECT * FROM track;
DROP TABLE track;
CREATE TABLE track (
  id INTEGER PRIMARY KEY,
  playlist_id INTEGER NOT NULL REFERENCES playlist(id),
  title TEXT NOT NULL,
  seconds INTEGER NOT NULL CHECK (seconds >= 0)
);
CREATE TRIGGER track_total_i AFTER INSERT ON track BEGIN
  UPDATE playlist SET seconds = seconds + new.seconds WHERE id = new.playlist_id;
END;
CREATE TRIGGER track_total_d AFTER DELETE ON track BEGIN
  UPDATE playlist SET seconds = seconds - old.seconds WHERE id = old.playlist_id;
END;
INSERT INTO track SELECT * FROM t;
DROP TABLE temp.t;
COMMIT;
