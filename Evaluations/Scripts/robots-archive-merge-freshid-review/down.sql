BEGIN;
CREATE TABLE tasks_archive (id INTEGER PRIMARY KEY, robot_id INTEGER, kind TEXT NOT NULL, bin TEXT, done_at TEXT);
INSERT INTO tasks_archive SELECT id, robot_id, kind, bin, done_at FROM tasks WHERE archived;
DELETE FROM tasks WHERE archived;
ALTER TABLE tasks DROP COLUMN archived;
COMMIT;
