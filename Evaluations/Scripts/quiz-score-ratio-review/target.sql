CREATE TABLE quiz_results (
  id INTEGER PRIMARY KEY,
  student TEXT NOT NULL,
  correct INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  score REAL
);
