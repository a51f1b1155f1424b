CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  hidden INTEGER,
  slug TEXT
);
