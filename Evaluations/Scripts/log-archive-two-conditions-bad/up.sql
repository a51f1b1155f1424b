BEGIN;
CREATE TABLE access_log_archive (
  id INTEGER PRIMARY KEY,
  host_id INTEGER REFERENCES hosts(id),
  ts TEXT,
  path TEXT
);
INSERT INTO access_log_archive
SELECT * FROM access_log WHERE date(ts) < '2023-01-01';
DELETE FROM access_log WHERE ts < '2023-01-01';
COMMIT;
