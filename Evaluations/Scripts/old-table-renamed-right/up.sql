PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE teams_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  division TEXT
);
INSERT INTO teams_new (id, title, division)
SELECT id, title, league FROM teams;
DROP TABLE teams;
ALTER TABLE teams_new RENAME TO teams;
PRAGMA foreign_key_check;
COMMIT;
