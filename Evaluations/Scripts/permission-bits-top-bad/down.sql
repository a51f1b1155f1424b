PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE access_new (
  id INTEGER PRIMARY KEY,
  repo_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
  login TEXT NOT NULL,
  mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 15)
);
INSERT INTO access_new
SELECT a.id, a.repo_id, a.login,
       coalesce((SELECT sum(CASE unit WHEN 'code' THEN 1 WHEN 'issues' THEN 2 WHEN 'wiki' THEN 4 WHEN 'admin' THEN 8 END) FROM access_unit u WHERE u.access_id = a.id), 0)
FROM access a;
DROP TABLE access_unit;
DROP TABLE access;
ALTER TABLE access_new RENAME TO access;
COMMIT;
PRAGMA foreign_keys=ON;
