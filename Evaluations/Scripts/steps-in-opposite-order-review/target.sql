CREATE TABLE steps (
  sheet TEXT NOT NULL,
  seq INTEGER NOT NULL,
  text TEXT NOT NULL,
  minutes REAL,
  UNIQUE (sheet, seq)
);
