PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE teams RENAME TO teams_old;
CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  division TEXT
);
INSERT INTO teams (id, title, division)
SELECT id, title, league FROM teams_old;
DROP TABLE teams_old;
COMMIT;
