CREATE TABLE countries (
  code TEXT PRIMARY KEY,
  lang TEXT NOT NULL
);
CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  born TEXT,
  country TEXT,
  preferred_lang TEXT NOT NULL
);
