CREATE TABLE plots (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grid_ref TEXT
);
