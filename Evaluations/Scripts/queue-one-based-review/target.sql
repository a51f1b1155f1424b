CREATE TABLE queue (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  pos INTEGER NOT NULL CHECK (pos >= 1),
  song TEXT NOT NULL,
  UNIQUE (list, pos)
);
