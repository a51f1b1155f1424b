BEGIN;
CREATE TABLE sprint (id INTEGER PRIMARY KEY, position INTEGER NOT NULL UNIQUE CHECK (position > 0), title TEXT NOT NULL);
CREATE TABLE backlog (id INTEGER PRIMARY KEY, position INTEGER NOT NULL UNIQUE CHECK (position > 0), title TEXT NOT NULL);
INSERT INTO sprint SELECT old_id, position, title FROM board WHERE stage = 'sprint';
INSERT INTO backlog SELECT old_id, position - (SELECT COALESCE(MAX(position), 0) FROM sprint), title FROM board WHERE stage = 'backlog';
DROP TABLE board;
COMMIT;
