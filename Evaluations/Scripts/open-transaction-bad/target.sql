CREATE TABLE badges (
  id INTEGER PRIMARY KEY,
  tag TEXT NOT NULL,
  holder TEXT
);
