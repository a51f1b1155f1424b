create table person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  display_name TEXT,
  actor_id VARCHAR(255) NOT NULL UNIQUE,
  bio TEXT,
  local BOOLEAN NOT NULL DEFAULT 1,
  public_key TEXT NOT NULL,
  private_key TEXT,
  last_refreshed TIMESTAMP,
  inbox_url VARCHAR(255)
);

create table instance (
  id INTEGER PRIMARY KEY,
  domain TEXT NOT NULL UNIQUE,
  software TEXT,
  version TEXT,
  published TIMESTAMP
);
