BEGIN;
CREATE TABLE readings_new (
  id INTEGER PRIMARY KEY,
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  value REAL NOT NULL
);
INSERT INTO readings_new SELECT id, sensor, taken_at, value FROM readings;
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;
COMMIT;
