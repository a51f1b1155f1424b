CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  city TEXT,
  street TEXT
);
