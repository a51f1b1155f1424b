CREATE TABLE backups (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  bytes INTEGER
);
