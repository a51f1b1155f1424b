CREATE TABLE guests (
  id INTEGER PRIMARY KEY,
  room INTEGER,
  full_name TEXT
);
