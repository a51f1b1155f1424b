BEGIN;
CREATE TABLE board (id INTEGER PRIMARY KEY, stage TEXT NOT NULL, old_id INTEGER NOT NULL, position INTEGER NOT NULL UNIQUE, title TEXT NOT NULL, UNIQUE (stage, old_id));
INSERT INTO board (stage, old_id, position, title) SELECT 'sprint', id, position, title FROM sprint ORDER BY id;
INSERT INTO board (stage, old_id, position, title) SELECT 'backlog', id, position + (SELECT COALESCE(MAX(position), 0) FROM sprint), title FROM backlog ORDER BY id;
DROP TABLE sprint;
DROP TABLE backlog;
COMMIT;
