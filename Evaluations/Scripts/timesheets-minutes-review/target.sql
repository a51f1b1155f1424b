CREATE TABLE timesheets (
  id INTEGER PRIMARY KEY,
  project TEXT NOT NULL,
  minutes INTEGER NOT NULL
);
