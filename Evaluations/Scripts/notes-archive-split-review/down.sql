BEGIN;
INSERT INTO notes SELECT * FROM notes_archive;
DROP TABLE notes_archive;
COMMIT;
