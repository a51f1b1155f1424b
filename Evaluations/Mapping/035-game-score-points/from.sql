create table match_results (
  deaths INTEGER NOT NULL DEFAULT 0,
  id INTEGER PRIMARY KEY,
  kills INTEGER NOT NULL DEFAULT 0,
  match_id INTEGER NOT NULL,
  max_combo INTEGER,
  player_id INTEGER NOT NULL,
  score INTEGER NOT NULL DEFAULT 0,
  won INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX ix_mr_player ON match_results(player_id);
