CREATE TABLE gauge (id INTEGER PRIMARY KEY, harbour TEXT NOT NULL);
CREATE TABLE reading (gauge_id INTEGER NOT NULL REFERENCES gauge(id), read_at TEXT NOT NULL, level_m REAL, PRIMARY KEY (gauge_id, read_at)) STRICT;
CREATE VIEW high_water AS SELECT gauge_id, max(level_m) AS top FROM reading GROUP BY gauge_id;
