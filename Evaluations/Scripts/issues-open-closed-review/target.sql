CREATE TABLE issues (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT
);
CREATE TABLE closed_issues (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT
);
