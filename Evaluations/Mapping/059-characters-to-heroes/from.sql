create table characters (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  name TEXT NOT NULL UNIQUE,
  "class" TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 1,
  hp INTEGER NOT NULL DEFAULT 100,
  mp INTEGER NOT NULL DEFAULT 50,
  guild TEXT,
  last_seen DATETIME
);

create table accounts (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  pass_hash TEXT NOT NULL,
  premium_until DATETIME
);
