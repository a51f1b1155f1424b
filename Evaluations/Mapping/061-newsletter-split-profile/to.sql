CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT,
  unsubscribed BOOLEAN NOT NULL DEFAULT 0,
  bounce_count INTEGER NOT NULL DEFAULT 0,
  created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE subscriber_profiles (
  subscriber_id INTEGER PRIMARY KEY REFERENCES subscribers(id),
  locale VARCHAR(8),
  company TEXT,
  birth_date DATE
);
