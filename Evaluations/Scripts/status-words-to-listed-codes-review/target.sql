CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  status_code INTEGER,
  opened_on TEXT
);
