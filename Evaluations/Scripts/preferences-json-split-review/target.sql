CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lang TEXT,
  newsletter INTEGER,
  other_prefs TEXT
);
