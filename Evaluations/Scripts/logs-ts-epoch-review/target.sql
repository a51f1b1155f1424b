CREATE TABLE logs (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  ts INTEGER NOT NULL,
  msg TEXT
);
CREATE INDEX logs_ts ON logs(ts);
