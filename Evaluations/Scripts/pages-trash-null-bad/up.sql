BEGIN;
CREATE TABLE pages_trash (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, state TEXT);
INSERT INTO pages_trash SELECT * FROM pages WHERE state = 'deleted';
CREATE TABLE pages_live (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, state TEXT);
INSERT INTO pages_live SELECT * FROM pages WHERE state <> 'deleted';
DROP TABLE pages;
ALTER TABLE pages_live RENAME TO pages;
COMMIT;
