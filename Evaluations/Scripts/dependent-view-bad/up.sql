PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE songs_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  plays INTEGER NOT NULL DEFAULT 0
);
INSERT INTO songs_new (id, title, seconds, plays)
SELECT id, title, secs, plays FROM songs;
DROP TABLE songs;
ALTER TABLE songs_new RENAME TO songs;
COMMIT;
