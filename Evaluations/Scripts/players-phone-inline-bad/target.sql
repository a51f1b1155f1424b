CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT
);
