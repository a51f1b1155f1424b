CREATE TABLE devices (id INTEGER PRIMARY KEY, site TEXT NOT NULL);
CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  device_id INTEGER NOT NULL REFERENCES devices(id),
  at TEXT NOT NULL,
  value REAL,
  unit TEXT NOT NULL DEFAULT 'C'
);
CREATE INDEX ix_readings_dev_at ON readings(device_id, at);
