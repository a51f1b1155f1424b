PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE reading_new (meter_id INTEGER NOT NULL REFERENCES meter(id), read_on TEXT NOT NULL, value TEXT, reader TEXT, PRIMARY KEY (meter_id, read_on));
INSERT INTO reading_new (meter_id, read_on, value, reader) SELECT meter_id, read_on, value, reader FROM reading;
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;
CREATE INDEX idx_reading_day ON reading(read_on);
COMMIT;
PRAGMA foreign_keys=ON;
