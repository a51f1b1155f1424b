CREATE TABLE weather (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  station TEXT NOT NULL,
  celsius REAL
);
