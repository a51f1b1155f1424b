CREATE TABLE guests (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE INDEX ix_guests_name ON guests(name);
