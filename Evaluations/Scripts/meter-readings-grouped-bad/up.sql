PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_readings (
  id INTEGER PRIMARY KEY,
  meter_id INTEGER NOT NULL REFERENCES meters(id),
  day TEXT NOT NULL,
  kwh REAL,
  source TEXT NOT NULL DEFAULT 'manual'
);
INSERT INTO _alembic_tmp_readings (id, meter_id, day, kwh)
  SELECT min(id), meter_id, day, kwh FROM readings GROUP BY meter_id, day;
DROP TABLE readings;
ALTER TABLE _alembic_tmp_readings RENAME TO readings;
COMMIT;
PRAGMA foreign_keys=ON;
