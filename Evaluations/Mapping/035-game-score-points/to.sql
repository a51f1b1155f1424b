create table match_results (
  accuracy REAL,
  deaths INTEGER NOT NULL DEFAULT 0,
  id INTEGER PRIMARY KEY,
  kills INTEGER NOT NULL DEFAULT 0,
  match_id INTEGER NOT NULL,
  player_id INTEGER NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,
  won INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX ix_mr_player ON match_results(player_id);
