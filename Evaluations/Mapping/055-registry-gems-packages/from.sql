CREATE TABLE gems (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  downloads INTEGER NOT NULL DEFAULT 0,
  indexed BOOLEAN NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at DATETIME
);
CREATE TABLE dependencies (
  id INTEGER PRIMARY KEY,
  gem_id INTEGER NOT NULL REFERENCES gems(id) ON DELETE CASCADE,
  requirement TEXT NOT NULL,
  scope VARCHAR(20),
  unresolved_name TEXT
);
CREATE TABLE gem_owners (
  id INTEGER PRIMARY KEY,
  gem_id INTEGER NOT NULL REFERENCES gems(id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL,
  token TEXT,
  confirmed_at DATETIME
);
CREATE INDEX idx_dependencies_gem_id ON dependencies (gem_id);
