CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  firstname TEXT,
  lastname TEXT,
  mail TEXT,
  admin BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  author_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  assigned_to_id INTEGER REFERENCES users(id),
  severity INTEGER,
  priority INTEGER NOT NULL,
  closed DATETIME,
  created_on DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX idx_issues_assigned_to_id ON issues (assigned_to_id);
