CREATE TABLE incidents (
  id INTEGER PRIMARY KEY,
  route TEXT NOT NULL,
  severity INTEGER
);
