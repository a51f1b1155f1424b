CREATE TABLE site (code TEXT PRIMARY KEY, name TEXT, tz TEXT NOT NULL DEFAULT 'UTC') WITHOUT ROWID;

CREATE TABLE device (id INTEGER PRIMARY KEY, site_code TEXT NOT NULL REFERENCES site(code), serial TEXT NOT NULL, model TEXT, fw TEXT, installed TEXT, UNIQUE (site_code, serial)) STRICT;

CREATE TABLE reading (device_id INTEGER NOT NULL REFERENCES device(id), ts INTEGER NOT NULL, temp REAL, hum REAL, flags INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (device_id, ts)) STRICT, WITHOUT ROWID;

CREATE TABLE alarm (id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES device(id), ts INTEGER NOT NULL, level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3), text TEXT, ack_by TEXT);

CREATE TABLE calibration (device_id INTEGER NOT NULL REFERENCES device(id), day TEXT NOT NULL, offset_c REAL NOT NULL, PRIMARY KEY (device_id, day));

CREATE TABLE device_cfg (device_id INTEGER PRIMARY KEY REFERENCES device(id), cfg TEXT NOT NULL, interval_s INTEGER GENERATED ALWAYS AS (json_extract(cfg, '$.interval')) VIRTUAL);

CREATE INDEX ix_alarm_open ON alarm(device_id, ts) WHERE ack_by IS NULL;

CREATE INDEX ix_cfg_interval ON device_cfg(interval_s);

CREATE VIEW v_last AS SELECT device_id, max(ts) AS ts FROM reading GROUP BY device_id;

CREATE VIEW v_state AS SELECT d.id, d.serial, l.ts, r.temp FROM device d LEFT JOIN v_last l ON l.device_id = d.id LEFT JOIN reading r ON r.device_id = l.device_id AND r.ts = l.ts;
