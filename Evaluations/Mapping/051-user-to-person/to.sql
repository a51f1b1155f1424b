create table person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  display_name TEXT,
  avatar TEXT,
  banned BOOLEAN NOT NULL DEFAULT 0,
  published TIMESTAMP NOT NULL,
  bio TEXT,
  local BOOLEAN NOT NULL DEFAULT 1,
  inbox_url TEXT
);

create table post (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  url TEXT,
  body TEXT,
  creator_id INTEGER NOT NULL REFERENCES person(id),
  published TIMESTAMP
);

create table local_user (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL UNIQUE REFERENCES person(id),
  password_encrypted TEXT NOT NULL,
  email TEXT,
  theme TEXT
);
