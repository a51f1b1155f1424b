CREATE TABLE valves (
  id INTEGER PRIMARY KEY,
  site TEXT,
  open INTEGER NOT NULL CHECK (open IN (0,1))
);
