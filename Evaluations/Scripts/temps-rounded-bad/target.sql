CREATE TABLE temps (
  id INTEGER PRIMARY KEY,
  probe TEXT NOT NULL CHECK (length(probe) <= 8),
  c REAL
);
