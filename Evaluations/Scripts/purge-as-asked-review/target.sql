CREATE TABLE sessions (
  token TEXT PRIMARY KEY,
  user TEXT,
  seen TEXT NOT NULL
);
CREATE INDEX ix_seen ON sessions(seen);
