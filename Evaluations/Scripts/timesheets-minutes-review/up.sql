BEGIN;
CREATE TABLE timesheets_new (
  id INTEGER PRIMARY KEY,
  project TEXT NOT NULL,
  minutes INTEGER NOT NULL
);
INSERT INTO timesheets_new (id, project, minutes)
SELECT id, project, CAST(substr(duration, 1, 2) AS INTEGER) * 60 + CAST(substr(duration, 4, 2) AS INTEGER)
FROM timesheets;
DROP TABLE timesheets;
ALTER TABLE timesheets_new RENAME TO timesheets;
COMMIT;
