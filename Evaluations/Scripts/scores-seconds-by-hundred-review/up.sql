PRAGMA foreign_keys=OFF;
BEGIN;
DROP VIEW v_top;
DROP TRIGGER trg_scores_pos;
CREATE TABLE scores_new (
  id INTEGER PRIMARY KEY,
  player_id INTEGER NOT NULL REFERENCES players(id) ON DELETE CASCADE,
  level INTEGER NOT NULL,
  points INTEGER NOT NULL,
  seconds REAL,
  UNIQUE (player_id, level)
);
INSERT INTO scores_new (id, player_id, level, points, seconds)
  SELECT id, player_id, level, points, ms / 100.0 FROM scores;
DROP TABLE scores;
ALTER TABLE scores_new RENAME TO scores;
CREATE TRIGGER trg_scores_pos BEFORE INSERT ON scores WHEN NEW.points < 0
BEGIN
  SELECT RAISE(ABORT, 'negative points');
END;
CREATE VIEW v_top AS SELECT p.nick, sum(s.points) AS total FROM players p JOIN scores s ON s.player_id = p.id WHERE p.banned = 'N' GROUP BY p.id;
COMMIT;
PRAGMA foreign_keys=ON;
