CREATE TABLE nodes (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES nodes(id) CHECK (parent_id < id),
  path TEXT NOT NULL
);
