BEGIN;
CREATE TABLE _alembic_tmp_logs (
  id INTEGER PRIMARY KEY,
  level TEXT NOT NULL,
  ts TEXT NOT NULL,
  msg TEXT
);
INSERT INTO _alembic_tmp_logs (id, level, ts, msg)
SELECT id, level, datetime(ts, 'unixepoch'), msg
FROM logs;
DROP TABLE logs;
ALTER TABLE _alembic_tmp_logs RENAME TO logs;
CREATE INDEX logs_ts ON logs(ts);
COMMIT;
