CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY,
  logged_on TEXT NOT NULL CHECK (logged_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  action TEXT NOT NULL,
  actor TEXT
);
