CREATE TABLE login (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  last_seen TEXT
);
CREATE INDEX ix_login_seen ON login(last_seen);
