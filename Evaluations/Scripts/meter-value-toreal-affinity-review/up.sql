PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE reading_new (meter_id INTEGER NOT NULL REFERENCES meter(id), read_on TEXT NOT NULL, value REAL, reader TEXT, PRIMARY KEY (meter_id, read_on));
-- REAL affinity converts well-formed numbers, everything else stays text
INSERT INTO reading_new (meter_id, read_on, value, reader)
SELECT meter_id, read_on, replace(value, ',', '.'), reader FROM reading;
UPDATE reading_new SET value = NULL WHERE typeof(value) = 'text';
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;
CREATE INDEX idx_reading_day ON reading(read_on);
COMMIT;
PRAGMA foreign_keys=ON;
