PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE teams_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  league TEXT
);
INSERT INTO teams_new (id, title, league)
SELECT id, title, division FROM teams;
DROP TABLE teams;
ALTER TABLE teams_new RENAME TO teams;
COMMIT;
