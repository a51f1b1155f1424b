PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO teams(name) SELECT DISTINCT team FROM tasks ORDER BY 1;
CREATE TABLE tasks_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, team_id INTEGER REFERENCES teams(id));
INSERT INTO tasks_new SELECT t.id, t.title, x.id FROM tasks t JOIN teams x ON x.name = t.team;
DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;
COMMIT;
