CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  prefs TEXT CHECK (prefs IS NULL OR json_type(prefs) = 'object')
);
