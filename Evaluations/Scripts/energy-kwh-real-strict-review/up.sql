PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE readings_new (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), read_on TEXT NOT NULL, kwh REAL) STRICT;
INSERT INTO readings_new SELECT id, meter_id, read_on, CAST(replace(nullif(kwh, 'n/a'), ',', '.') AS REAL) FROM readings;
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;
CREATE INDEX idx_readings_meter ON readings(meter_id, read_on);
COMMIT;
PRAGMA foreign_keys = ON;
