CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  value REAL
);
CREATE TABLE readings_cold (
  id INTEGER PRIMARY KEY,
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  value REAL
);
CREATE INDEX ix_readings_at ON readings(taken_at);
