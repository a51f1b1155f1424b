CREATE TABLE stop (code TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, lat REAL);
CREATE TABLE fault_report (id INTEGER PRIMARY KEY, stop_code TEXT REFERENCES stop(code), note TEXT, reported_at TEXT, severity INTEGER);
CREATE INDEX fault_stop ON fault_report(stop_code);
CREATE INDEX fault_severe ON fault_report(reported_at) WHERE severity >= 3;
