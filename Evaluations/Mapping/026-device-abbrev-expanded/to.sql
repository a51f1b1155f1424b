CREATE TABLE IF NOT EXISTS measurements (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL,
    measured_at INTEGER NOT NULL,
    temperature REAL,
    humidity REAL,
    pressure REAL,
    quality INTEGER
);

CREATE INDEX ix_m ON measurements(device_id, measured_at);
