CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL,
  expires TEXT NOT NULL
);
CREATE INDEX ix_sessions_expires ON sessions(expires);
