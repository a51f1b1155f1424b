PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tasks_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  priority INTEGER
);
INSERT INTO tasks_new (id, title, priority)
SELECT id, title, CASE WHEN id IN (SELECT id FROM _drydock_kept_tasks) THEN NULL ELSE priority END FROM tasks;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
DROP TABLE _drydock_kept_tasks;
COMMIT;
