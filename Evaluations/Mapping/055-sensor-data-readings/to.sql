CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    quality INTEGER NOT NULL DEFAULT 0,
    recorded_at INTEGER NOT NULL,
    sensor_id INTEGER NOT NULL REFERENCES sensors(id),
    unit TEXT,
    value REAL NOT NULL
);

CREATE TABLE sensors (
    active INTEGER DEFAULT 1,
    id INTEGER PRIMARY KEY,
    kind TEXT,
    location TEXT,
    name TEXT NOT NULL
);

CREATE INDEX ix_sd ON readings(sensor_id, recorded_at);
