BEGIN;
CREATE TABLE n__(id INTEGER PRIMARY KEY, list INTEGER NOT NULL, title TEXT NOT NULL, sort_order INTEGER NOT NULL, UNIQUE(list,sort_order));
INSERT INTO n__(id,list,title,sort_order) SELECT id,list,title,-pos FROM todo;
DROP TABLE todo;
ALTER TABLE n__ RENAME TO todo;
COMMIT;
