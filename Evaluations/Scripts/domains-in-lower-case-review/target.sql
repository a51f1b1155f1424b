CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  email TEXT,
  since TEXT,
  score REAL
);
