CREATE TABLE flights (
  id INTEGER PRIMARY KEY,
  seats INTEGER,
  origin TEXT,
  dest TEXT
);
