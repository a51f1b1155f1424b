BEGIN;
UPDATE alarm SET level = lower(level) WHERE level <> lower(level);
SAVEPOINT rebuild;
CREATE TABLE alarm_n (id INTEGER PRIMARY KEY, device_id INTEGER NOT NULL REFERENCES device(id), ts INTEGER NOT NULL, level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3), text TEXT, ack_by TEXT);
INSERT INTO alarm_n(id, device_id, ts, level, text, ack_by)
SELECT id, device_id, ts, CASE level WHEN 'info' THEN 1 WHEN 'warn' THEN 2 WHEN 'crit' THEN 3 END, text, ack_by FROM alarm;
DROP TABLE alarm;
ALTER TABLE alarm_n RENAME TO alarm;
CREATE INDEX ix_alarm_open ON alarm(device_id, ts) WHERE ack_by IS NULL;
RELEASE rebuild;
COMMIT;
