CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  type TEXT,
  user_id INTEGER,
  amount REAL
);
