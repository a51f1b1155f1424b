CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  nick TEXT NOT NULL COLLATE NOCASE UNIQUE,
  settings TEXT NOT NULL DEFAULT '{}',
  banned TEXT NOT NULL DEFAULT 'N',
  joined INTEGER NOT NULL
);
CREATE TABLE scores (
  id INTEGER PRIMARY KEY,
  player_id INTEGER NOT NULL REFERENCES players(id) ON DELETE CASCADE,
  level INTEGER NOT NULL,
  points INTEGER NOT NULL,
  seconds REAL,
  UNIQUE (player_id, level)
);
CREATE VIEW v_top AS SELECT p.nick, sum(s.points) AS total FROM players p JOIN scores s ON s.player_id = p.id WHERE p.banned = 'N' GROUP BY p.id;
CREATE TRIGGER trg_scores_pos BEFORE INSERT ON scores WHEN NEW.points < 0
BEGIN
  SELECT RAISE(ABORT, 'negative points');
END;
