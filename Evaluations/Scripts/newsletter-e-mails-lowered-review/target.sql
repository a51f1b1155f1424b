CREATE TABLE newsletter (
  id INTEGER PRIMARY KEY,
  email TEXT,
  source TEXT
);
