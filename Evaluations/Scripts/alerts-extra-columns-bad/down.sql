BEGIN;
CREATE TABLE alerts_old (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, extra TEXT NOT NULL);
INSERT INTO alerts_old SELECT id, rule, json_object('level', level, 'to', rcpt) FROM alerts;
DROP TABLE alerts;
ALTER TABLE alerts_old RENAME TO alerts;
COMMIT;
