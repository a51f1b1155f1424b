CREATE TABLE IF NOT EXISTS users (
  uuid TEXT NOT NULL PRIMARY KEY,
  created_at DATETIME NOT NULL,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash BLOB NOT NULL,
  salt BLOB NOT NULL,
  password_iterations INTEGER NOT NULL,
  password_hint TEXT,
  security_stamp TEXT NOT NULL,
  equivalent_domains TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS devices (
  uuid TEXT NOT NULL PRIMARY KEY,
  user_uuid TEXT NOT NULL REFERENCES users(uuid) ON DELETE CASCADE,
  name TEXT NOT NULL,
  type INTEGER NOT NULL,
  push_token TEXT,
  refresh_token TEXT NOT NULL
);
CREATE INDEX idx_devices_user_uuid ON devices (user_uuid);
