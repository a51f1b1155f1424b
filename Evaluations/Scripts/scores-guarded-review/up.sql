BEGIN;
CREATE TABLE scores_new (
  id INTEGER PRIMARY KEY,
  player TEXT NOT NULL,
  points INTEGER DEFAULT 0
);
INSERT INTO scores_new (id, player, points)
  SELECT id, player, points FROM scores;
DROP TABLE scores;
ALTER TABLE scores_new RENAME TO scores;
CREATE INDEX scores_player ON scores(player);
CREATE TEMP TABLE guard (copied INTEGER CHECK (copied = 47));
INSERT INTO guard SELECT count(*) FROM scores;
DROP TABLE guard;
COMMIT;
