PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_matches (
  id INTEGER PRIMARY KEY,
  home TEXT NOT NULL,
  away TEXT NOT NULL,
  outcome TEXT
);
INSERT INTO _alembic_tmp_matches (id, home, away, outcome)
  SELECT id, home, away, CASE result WHEN '1' THEN 'home' WHEN 'X' THEN 'draw' WHEN '2' THEN 'away' END FROM matches;
DROP TABLE matches;
ALTER TABLE _alembic_tmp_matches RENAME TO matches;
COMMIT;
PRAGMA foreign_keys=ON;
