PRAGMA foreign_keys=OFF;
BEGIN;
UPDATE tasks SET priority = 3;
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
