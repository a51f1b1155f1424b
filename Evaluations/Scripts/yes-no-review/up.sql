PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE alarms_new (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  armed INTEGER NOT NULL CHECK (armed IN (0, 1))
) STRICT;
INSERT INTO alarms_new (id, label, armed)
SELECT id, label, CASE armed WHEN 'yes' THEN 1 ELSE 0 END FROM alarms;
DROP TABLE alarms;
ALTER TABLE alarms_new RENAME TO alarms;
COMMIT;
