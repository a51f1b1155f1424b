BEGIN;
CREATE TABLE request_log_new (id INTEGER PRIMARY KEY, method TEXT NOT NULL, ts_ms INTEGER NOT NULL CHECK (ts_ms BETWEEN 0 AND 4102444800000));
INSERT INTO request_log_new (id, method, ts_ms)
SELECT id, method, CAST(strftime('%s', logged_at) AS INTEGER) * 1000 FROM request_log;
DROP TABLE request_log;
ALTER TABLE request_log_new RENAME TO request_log;
COMMIT;
