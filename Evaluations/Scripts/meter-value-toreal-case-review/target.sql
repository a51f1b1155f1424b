CREATE TABLE meter (id INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE);
CREATE TABLE reading (meter_id INTEGER NOT NULL REFERENCES meter(id), read_on TEXT NOT NULL, value REAL, reader TEXT, PRIMARY KEY (meter_id, read_on));
CREATE INDEX idx_reading_day ON reading(read_on);
