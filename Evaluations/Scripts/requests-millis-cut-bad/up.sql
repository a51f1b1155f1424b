BEGIN;
CREATE TABLE request_log_new (id INTEGER PRIMARY KEY, method TEXT NOT NULL, logged_at TEXT NOT NULL);
INSERT INTO request_log_new (id, method, logged_at)
SELECT id, method, datetime(ts_ms / 1000, 'unixepoch') FROM request_log;
DROP TABLE request_log;
ALTER TABLE request_log_new RENAME TO request_log;
COMMIT;
