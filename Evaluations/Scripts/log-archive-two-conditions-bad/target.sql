CREATE TABLE hosts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  host_id INTEGER REFERENCES hosts(id),
  ts TEXT,
  path TEXT
);
CREATE INDEX ix_access_log_ts ON access_log(ts);
CREATE TABLE access_log_archive (
  id INTEGER PRIMARY KEY,
  host_id INTEGER REFERENCES hosts(id),
  ts TEXT,
  path TEXT
);
