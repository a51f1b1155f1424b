create table leads (
  id INTEGER PRIMARY KEY,
  company TEXT,
  contact_name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  assigned_to_id INTEGER REFERENCES users(id),
  score INTEGER NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL,
  utm_campaign TEXT,
  converted_at DATETIME
);

create table users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  full_name TEXT,
  active BOOLEAN NOT NULL DEFAULT 1
);
