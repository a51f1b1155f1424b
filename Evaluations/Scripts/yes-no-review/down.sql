PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE alarms_new (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  armed TEXT NOT NULL CHECK (armed IN ('yes', 'no'))
) STRICT;
INSERT INTO alarms_new (id, label, armed)
SELECT id, label, CASE armed WHEN 1 THEN 'yes' ELSE 'no' END FROM alarms;
DROP TABLE alarms;
ALTER TABLE alarms_new RENAME TO alarms;
COMMIT;
