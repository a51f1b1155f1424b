CREATE TABLE containers (
  id INTEGER PRIMARY KEY,
  prefix TEXT NOT NULL,
  serial TEXT NOT NULL,
  weight_kg INTEGER
);
