BEGIN;
ALTER TABLE tasks ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
INSERT OR IGNORE INTO tasks(id, robot_id, kind, bin, done_at, archived)
  SELECT id, robot_id, kind, bin, done_at, 1 FROM tasks_archive;
DROP TABLE tasks_archive;
COMMIT;
