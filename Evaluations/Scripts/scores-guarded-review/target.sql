CREATE TABLE scores (
  id INTEGER PRIMARY KEY,
  player TEXT NOT NULL,
  points INTEGER DEFAULT 0
);
CREATE INDEX scores_player ON scores(player);
