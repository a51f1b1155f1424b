create table heroes (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  "class" TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 1,
  last_seen DATETIME,
  health INTEGER NOT NULL DEFAULT 100,
  mana INTEGER NOT NULL DEFAULT 50,
  faction_id INTEGER
);

create table accounts (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  pass_hash TEXT NOT NULL,
  premium_until DATETIME
);
