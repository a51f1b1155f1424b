CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices(id),
    ts INTEGER NOT NULL,
    temperature REAL,
    humidity REAL,
    rssi INTEGER
);

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE,
    model TEXT,
    firmware TEXT,
    installed_on TEXT
);

CREATE INDEX ix_readings_dev_ts ON readings(device_id, ts);
