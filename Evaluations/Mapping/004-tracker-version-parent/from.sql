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
  fixed_version_id INTEGER,
  estimated_hours REAL,
  done_ratio INTEGER NOT NULL DEFAULT 0,
  created_on DATETIME NOT NULL
);
CREATE INDEX idx_issues_fixed_version_id ON issues (fixed_version_id);
