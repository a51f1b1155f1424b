CREATE TABLE station (id INTEGER PRIMARY KEY, name TEXT NOT NULL, lon REAL, lat REAL);
CREATE TABLE reading (station_id INTEGER NOT NULL REFERENCES station(id), at TEXT NOT NULL, value REAL);
CREATE INDEX ix_reading ON reading(station_id, at);
