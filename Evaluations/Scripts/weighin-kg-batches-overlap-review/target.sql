CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE weighin (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member(id),
  value REAL,
  unit TEXT NOT NULL CHECK (unit IN ('kg', 'lb')),
  measured_on TEXT NOT NULL
);
