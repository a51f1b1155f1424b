CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES comments(id),
  body TEXT NOT NULL,
  level INTEGER NOT NULL
);
