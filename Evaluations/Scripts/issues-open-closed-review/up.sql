BEGIN;
CREATE TABLE closed_issues (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT
);
INSERT INTO closed_issues SELECT * FROM issues WHERE status IN ('closed', 'resolved');
CREATE TABLE issues_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT
);
INSERT INTO issues_new (id, title, status, reporter)
SELECT id, title, status, reporter
FROM issues WHERE status IN ('open', 'in_progress');
DROP TABLE issues;
ALTER TABLE issues_new RENAME TO issues;
COMMIT;
