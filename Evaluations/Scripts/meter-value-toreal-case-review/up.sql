PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE reading_new (meter_id INTEGER NOT NULL REFERENCES meter(id), read_on TEXT NOT NULL, value REAL, reader TEXT, PRIMARY KEY (meter_id, read_on));
INSERT INTO reading_new (meter_id, read_on, value, reader)
SELECT meter_id, read_on,
       CASE WHEN value GLOB '*[0-9]*'
             AND ltrim(trim(value), '-') NOT GLOB '*[^0-9.,]*'
             AND value NOT GLOB '*[.,]*[.,]*'
             AND trim(value) NOT GLOB '?*-*'
            THEN CAST(replace(value, ',', '.') AS REAL) END,
       reader
FROM reading;
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;
CREATE INDEX idx_reading_day ON reading(read_on);
COMMIT;
PRAGMA foreign_keys=ON;
