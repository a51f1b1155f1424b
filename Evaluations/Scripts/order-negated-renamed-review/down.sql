BEGIN;
CREATE TABLE n__(id INTEGER PRIMARY KEY, list INTEGER NOT NULL, title TEXT NOT NULL, pos INTEGER NOT NULL);
INSERT INTO n__(id,list,title,pos) SELECT id,list,title,-sort_order FROM todo;
DROP TABLE todo;
ALTER TABLE n__ RENAME TO todo;
COMMIT;
