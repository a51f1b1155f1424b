BEGIN;
CREATE TABLE readings_cold (
  id INTEGER PRIMARY KEY,
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  value REAL
);
INSERT INTO readings_cold SELECT id, sensor, taken_at, value FROM readings WHERE taken_at < '2023-01-01';
DELETE FROM readings WHERE taken_at < '2023-01-01';
COMMIT;
