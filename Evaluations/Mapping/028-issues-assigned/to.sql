CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  firstname TEXT,
  lastname TEXT,
  email TEXT NOT NULL,
  admin BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  author_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  assignee_id INTEGER REFERENCES users(id),
  priority INTEGER NOT NULL,
  closed_on DATETIME,
  created_on DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  story_points INTEGER
);
CREATE INDEX idx_issues_assignee_id ON issues (assignee_id);
