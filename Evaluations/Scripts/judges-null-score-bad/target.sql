CREATE TABLE judges (
  id INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  score REAL
);
CREATE INDEX judges_event ON judges(event);
