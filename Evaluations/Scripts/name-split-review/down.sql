PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE players_new (
  id INTEGER PRIMARY KEY,
  full_name TEXT CHECK (full_name IS NULL OR length(trim(full_name)) > 0),
  plays TEXT
) STRICT;
INSERT INTO players_new (id, full_name, plays)
SELECT id, CASE WHEN last_name IS NULL THEN first_name ELSE first_name || ' ' || last_name END, plays FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;
COMMIT;
