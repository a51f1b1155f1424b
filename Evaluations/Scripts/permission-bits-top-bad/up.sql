PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE access_unit (
  access_id INTEGER NOT NULL REFERENCES access(id) ON DELETE CASCADE,
  unit TEXT NOT NULL CHECK (unit IN ('code','issues','wiki','admin')),
  PRIMARY KEY (access_id, unit)
) WITHOUT ROWID;
WITH units(bit, unit) AS (VALUES (1,'code'),(2,'issues'),(4,'wiki'),(16,'admin'))
INSERT INTO access_unit SELECT a.id, u.unit FROM access a JOIN units u ON (a.mode & u.bit) <> 0;
CREATE TABLE access_new (
  id INTEGER PRIMARY KEY,
  repo_id INTEGER NOT NULL REFERENCES repository(id) ON DELETE CASCADE,
  login TEXT NOT NULL
);
INSERT INTO access_new SELECT id, repo_id, login FROM access;
DROP TABLE access;
ALTER TABLE access_new RENAME TO access;
COMMIT;
PRAGMA foreign_keys=ON;
