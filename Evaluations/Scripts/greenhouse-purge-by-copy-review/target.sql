CREATE TABLE sensor (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  sensor_id INTEGER NOT NULL REFERENCES sensor(id),
  taken_at TEXT,
  value REAL,
  flagged INTEGER
);
CREATE INDEX reading_taken ON reading(taken_at);
