create table person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  display_name TEXT,
  bio TEXT,
  local BOOLEAN NOT NULL DEFAULT 1,
  public_key TEXT NOT NULL,
  inbox_url VARCHAR(255),
  ap_id VARCHAR(255) NOT NULL UNIQUE,
  last_refreshed_at TIMESTAMP,
  shared_inbox_url VARCHAR(255)
);

create table instance (
  id INTEGER PRIMARY KEY,
  domain TEXT NOT NULL UNIQUE,
  software TEXT,
  version TEXT,
  published TIMESTAMP
);
