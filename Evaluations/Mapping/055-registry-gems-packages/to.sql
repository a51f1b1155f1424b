CREATE TABLE packages (
  downloads INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL UNIQUE,
  created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  id INTEGER PRIMARY KEY,
  is_indexed BOOLEAN NOT NULL DEFAULT 0,
  updated_at DATETIME
);
CREATE TABLE ownerships (
  id INTEGER PRIMARY KEY,
  token TEXT,
  user_id INTEGER NOT NULL,
  confirmed_at DATETIME,
  notifier BOOLEAN NOT NULL DEFAULT 1,
  package_id INTEGER NOT NULL REFERENCES packages(id) ON DELETE CASCADE
);
CREATE TABLE dependencies (
  requirements TEXT NOT NULL,
  unresolved_name TEXT,
  package_id INTEGER NOT NULL REFERENCES packages(id) ON DELETE CASCADE,
  scope VARCHAR(20),
  id INTEGER PRIMARY KEY
);
CREATE INDEX idx_dependencies_package_id ON dependencies (package_id);
