CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  country TEXT
);
