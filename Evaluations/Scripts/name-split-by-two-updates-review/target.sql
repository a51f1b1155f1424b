CREATE TABLE performers (
  id INTEGER PRIMARY KEY,
  agent TEXT,
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT
);
