PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _drydock_kept_tasks (
  id INTEGER PRIMARY KEY
);
INSERT INTO _drydock_kept_tasks (id)
SELECT id FROM tasks WHERE priority IS NULL;
UPDATE tasks SET priority = 3 WHERE priority IS NULL;
CREATE TABLE tasks_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  priority INTEGER NOT NULL DEFAULT 3
);
INSERT INTO tasks_new (id, title, priority)
SELECT id, title, priority FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
COMMIT;
