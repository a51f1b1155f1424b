CREATE TABLE expenses (
  id INTEGER PRIMARY KEY,
  employee TEXT NOT NULL,
  spent INTEGER NOT NULL,
  spent_on TEXT NOT NULL
);
