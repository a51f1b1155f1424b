PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_matches (
  id INTEGER PRIMARY KEY,
  home TEXT NOT NULL,
  away TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('1','X','2'))
);
INSERT INTO _alembic_tmp_matches (id, home, away, result)
  SELECT id, home, away, CASE outcome WHEN 'home' THEN '1' WHEN 'draw' THEN 'X' WHEN 'away' THEN '2' END FROM matches;
DROP TABLE matches;
ALTER TABLE _alembic_tmp_matches RENAME TO matches;
COMMIT;
PRAGMA foreign_keys=ON;
