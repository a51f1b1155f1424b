PRAGMA foreign_keys=ON;
BEGIN;
CREATE TABLE teams_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lead TEXT NOT NULL DEFAULT ''
);
INSERT INTO teams_new (id, name, lead)
SELECT id, name, COALESCE(lead, '')
FROM teams;
DROP TABLE teams;
ALTER TABLE teams_new RENAME TO teams;
COMMIT;
