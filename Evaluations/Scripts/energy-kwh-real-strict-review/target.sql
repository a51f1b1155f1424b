CREATE TABLE meters (id INTEGER PRIMARY KEY, serial_no TEXT NOT NULL UNIQUE, city TEXT);
CREATE TABLE readings (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), read_on TEXT NOT NULL, kwh REAL) STRICT;
CREATE INDEX idx_readings_meter ON readings(meter_id, read_on);
