CREATE TABLE player (
  id INTEGER PRIMARY KEY,
  fide_id INTEGER,
  name TEXT NOT NULL
);
CREATE TABLE game (
  id INTEGER PRIMARY KEY,
  white_id INTEGER NOT NULL REFERENCES player(id),
  black_id INTEGER REFERENCES player(id) ON DELETE SET NULL,
  result TEXT,
  played_on TEXT
);
CREATE INDEX game_white ON game(white_id);
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  player_id INTEGER NOT NULL REFERENCES player(id) ON DELETE CASCADE,
  season TEXT NOT NULL,
  fee REAL
);
CREATE UNIQUE INDEX player_fide ON player(fide_id);
