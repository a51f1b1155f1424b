CREATE TABLE games (id INTEGER PRIMARY KEY, white TEXT NOT NULL, black TEXT NOT NULL, result TEXT);
CREATE TABLE standings (player TEXT PRIMARY KEY NOT NULL, half_points INTEGER);
CREATE INDEX ix_games_white ON games(white);
CREATE INDEX ix_games_black ON games(black);
