CREATE TABLE machine_log (
  id INTEGER PRIMARY KEY,
  machine TEXT NOT NULL,
  logged_at TEXT NOT NULL,
  level TEXT NOT NULL,
  message TEXT
);
