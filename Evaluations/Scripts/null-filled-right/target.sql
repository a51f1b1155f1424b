CREATE TABLE hikes (
  id INTEGER PRIMARY KEY,
  trail TEXT NOT NULL,
  remark TEXT,
  score INTEGER
);
