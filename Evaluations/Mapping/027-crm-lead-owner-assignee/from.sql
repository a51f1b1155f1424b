create table leads (
  id INTEGER PRIMARY KEY,
  company TEXT,
  contact_name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  owner_id INTEGER REFERENCES users(id),
  source_name TEXT,
  score INTEGER NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL
);

create table users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  full_name TEXT,
  active BOOLEAN NOT NULL DEFAULT 1
);
