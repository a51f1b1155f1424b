PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tasks_new (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES projects(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  owner_name TEXT
);
INSERT INTO tasks_new (id, project_id, title, owner_name)
SELECT t.id, t.project_id, t.title, u.name
FROM tasks t
JOIN projects p ON p.id = t.project_id
JOIN users u ON u.id = p.owner_id;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
COMMIT;
PRAGMA foreign_keys=ON;
