CREATE TABLE robots (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, robot_id INTEGER REFERENCES robots(id), kind TEXT NOT NULL, bin TEXT, done_at TEXT, archived INTEGER NOT NULL DEFAULT 0);
CREATE INDEX idx_tasks_robot ON tasks(robot_id);
