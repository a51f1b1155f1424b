PRAGMA foreign_keys=ON;
BEGIN;
DELETE FROM projects WHERE id = 3 AND name = 'Atlantis';
CREATE UNIQUE INDEX ux_projects_name ON projects(name);
COMMIT;
