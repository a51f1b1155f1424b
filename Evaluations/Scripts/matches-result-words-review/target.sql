CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  home TEXT NOT NULL,
  away TEXT NOT NULL,
  outcome TEXT
);
