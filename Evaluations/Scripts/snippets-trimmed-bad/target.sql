CREATE TABLE snippets (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) <= 80),
  code TEXT
);
