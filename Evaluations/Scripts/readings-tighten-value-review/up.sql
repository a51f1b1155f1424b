PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_readings` (
  id INTEGER PRIMARY KEY,
  device_id INTEGER NOT NULL REFERENCES devices(id),
  at TEXT NOT NULL,
  value REAL,
  unit TEXT NOT NULL DEFAULT 'C'
);
INSERT INTO `_knex_temp_alter417_readings` (id, device_id, at, value)
  SELECT MIN(id), device_id, at, value FROM readings GROUP BY device_id, at;
DROP TABLE `readings`;
ALTER TABLE `_knex_temp_alter417_readings` RENAME TO `readings`;
CREATE INDEX ix_readings_dev_at ON readings(device_id, at);
COMMIT;
PRAGMA foreign_keys=ON;
