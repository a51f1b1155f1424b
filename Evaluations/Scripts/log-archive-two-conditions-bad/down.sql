BEGIN;
INSERT INTO access_log SELECT * FROM access_log_archive;
DROP TABLE access_log_archive;
COMMIT;
