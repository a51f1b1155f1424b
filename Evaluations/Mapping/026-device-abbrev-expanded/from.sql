CREATE TABLE IF NOT EXISTS measurements (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL,
    ts INTEGER NOT NULL,
    temp REAL,
    hum REAL,
    pressure REAL
);

CREATE INDEX ix_m ON measurements(device_id, ts);
