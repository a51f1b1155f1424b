CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient TEXT NOT NULL,
  day TEXT NOT NULL,
  at TEXT
);
