BEGIN;
ALTER TABLE games RENAME COLUMN res TO result;
CREATE TABLE standings_hp (player TEXT PRIMARY KEY NOT NULL, half_points INTEGER);
INSERT INTO standings_hp SELECT player, 0 FROM standings;
INSERT INTO standings_hp SELECT player, pts * 2 FROM standings WHERE true
  ON CONFLICT (player) DO UPDATE SET half_points = excluded.half_points;
DELETE FROM standings;
DROP TABLE standings;
ALTER TABLE standings_hp RENAME TO standings;
CREATE INDEX ix_games_white ON games(white);
CREATE INDEX ix_games_black ON games(black);
COMMIT;
