BEGIN;
INSERT INTO loans SELECT * FROM loans_archive;
DROP TABLE loans_archive;
COMMIT;
