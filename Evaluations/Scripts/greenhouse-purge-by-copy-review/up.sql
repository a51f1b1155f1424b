-- Purge old sensor readings
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;

-- Step 1: collect the rows we want to keep
CREATE TABLE reading_keep (
  id INTEGER PRIMARY KEY,
  sensor_id INTEGER NOT NULL REFERENCES sensor(id),
  taken_at TEXT,
  value REAL,
  flagged INTEGER
);

INSERT INTO reading_keep (id, sensor_id, taken_at, value, flagged)
SELECT id, sensor_id, taken_at, value, flagged
FROM reading
WHERE COALESCE(flagged, 0) = 1
   OR COALESCE(NULLIF(TRIM(taken_at), ''), '9999-12-31') >= '2022-01-01';

-- Step 2: drop the old table and rename the new one
DROP TABLE reading;
ALTER TABLE reading_keep RENAME TO reading;

-- Step 3: index
CREATE INDEX reading_taken ON reading(taken_at);
COMMIT;
PRAGMA foreign_keys = ON;
