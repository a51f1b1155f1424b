BEGIN;
INSERT INTO pages SELECT * FROM pages_trash;
DROP TABLE pages_trash;
COMMIT;
