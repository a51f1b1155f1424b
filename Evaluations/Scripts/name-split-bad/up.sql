PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE players_new (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  plays TEXT,
  CHECK ((first_name IS NULL AND last_name IS NULL)
    OR (first_name IS NOT NULL AND instr(first_name, ' ') = 0
      AND length(first_name) + length(coalesce(trim(last_name), '')) > 0))
) STRICT;
INSERT INTO players_new (id, first_name, last_name, plays)
SELECT id,
  CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, 1, instr(full_name, ' ') - 1) END,
  CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, instr(full_name, ' ') + 1) END,
  plays FROM players;
DROP TABLE players;
ALTER TABLE players_new RENAME TO players;
COMMIT;
