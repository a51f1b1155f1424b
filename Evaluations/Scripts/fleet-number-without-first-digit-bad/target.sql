CREATE TABLE vehicles (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  depot TEXT,
  scrapped TEXT,
  UNIQUE (series, number)
);
