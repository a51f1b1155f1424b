CREATE TABLE stations (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
CREATE TABLE pressure (id INTEGER PRIMARY KEY, station_id INTEGER REFERENCES stations(id), taken_at TEXT, value REAL, unit TEXT NOT NULL DEFAULT 'bar');
CREATE INDEX pressure_taken ON pressure(station_id, taken_at);
