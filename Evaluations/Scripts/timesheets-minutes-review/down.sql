BEGIN;
CREATE TABLE timesheets_new (
  id INTEGER PRIMARY KEY,
  project TEXT NOT NULL,
  duration TEXT NOT NULL
);
INSERT INTO timesheets_new (id, project, duration)
SELECT id, project, printf('%02d:%02d', minutes / 60, minutes % 60)
FROM timesheets;
DROP TABLE timesheets;
ALTER TABLE timesheets_new RENAME TO timesheets;
COMMIT;
