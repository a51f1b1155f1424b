CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE,
  theme TEXT,
  notify_email TEXT,
  font_size INTEGER
);
