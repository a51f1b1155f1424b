CREATE TABLE readings (
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  celsius REAL,
  PRIMARY KEY (sensor, taken_at)
);
