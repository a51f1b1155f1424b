CREATE TABLE riders (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT
);
