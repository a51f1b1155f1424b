CREATE TABLE songs (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  seconds INTEGER,
  sort_title TEXT
);
