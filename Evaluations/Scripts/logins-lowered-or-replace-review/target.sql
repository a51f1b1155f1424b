CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  active INTEGER NOT NULL,
  last_seen TEXT
);
