CREATE TABLE projects (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  identifier TEXT NOT NULL UNIQUE,
  status INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  description TEXT,
  parent_id INTEGER REFERENCES issues(id),
  estimated_hours REAL,
  done_ratio INTEGER NOT NULL DEFAULT 0,
  created_on DATETIME NOT NULL
);
CREATE INDEX idx_issues_parent_id ON issues (parent_id);
