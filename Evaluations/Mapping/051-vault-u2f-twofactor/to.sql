CREATE TABLE twofactor (
  atype INTEGER NOT NULL,
  data TEXT NOT NULL,
  enabled BOOLEAN NOT NULL DEFAULT 1,
  last_used INTEGER NOT NULL DEFAULT 0,
  user_uuid TEXT NOT NULL REFERENCES users(uuid) ON DELETE CASCADE,
  uuid TEXT NOT NULL PRIMARY KEY,
  UNIQUE (user_uuid, atype)
);
CREATE TABLE users (
  email TEXT NOT NULL UNIQUE,
  name TEXT,
  stamp TEXT NOT NULL,
  uuid TEXT NOT NULL PRIMARY KEY,
  verified_at DATETIME
);
