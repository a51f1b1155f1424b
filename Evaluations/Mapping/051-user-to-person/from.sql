create table user_ (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  preferred_username TEXT,
  avatar TEXT,
  banned BOOLEAN NOT NULL DEFAULT 0,
  published TIMESTAMP NOT NULL,
  password_encrypted TEXT NOT NULL,
  email TEXT,
  bio TEXT,
  local BOOLEAN NOT NULL DEFAULT 1,
  inbox_url TEXT
);

create table post (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  url TEXT,
  body TEXT,
  creator_id INTEGER NOT NULL REFERENCES user_(id),
  published TIMESTAMP
);
