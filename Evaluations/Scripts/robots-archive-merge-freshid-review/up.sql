BEGIN;
ALTER TABLE tasks ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
INSERT INTO tasks(id, robot_id, kind, bin, done_at, archived)
  SELECT CASE WHEN EXISTS (SELECT 1 FROM tasks t WHERE t.id = a.id) THEN NULL ELSE a.id END, robot_id, kind, bin, done_at, 1
    FROM tasks_archive a ORDER BY a.id IN (SELECT id FROM tasks), a.id;
DROP TABLE tasks_archive;
COMMIT;
