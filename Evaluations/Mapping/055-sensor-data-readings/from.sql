CREATE TABLE sensor_data (
    id INTEGER PRIMARY KEY,
    raw BLOB,
    sensor_id INTEGER NOT NULL REFERENCES sensors(id),
    "time" INTEGER NOT NULL,
    unit TEXT,
    val REAL NOT NULL
);

CREATE TABLE sensors (
    active INTEGER DEFAULT 1,
    id INTEGER PRIMARY KEY,
    kind TEXT,
    location TEXT,
    name TEXT NOT NULL
);

CREATE INDEX ix_sd ON sensor_data(sensor_id, "time");
