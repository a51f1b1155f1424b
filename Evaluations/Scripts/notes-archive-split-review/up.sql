BEGIN;
CREATE TABLE notes_archive (id INTEGER PRIMARY KEY, body TEXT, archived INTEGER);
INSERT INTO notes_archive SELECT * FROM notes WHERE archived IS NOT 0;
DELETE FROM notes WHERE archived IS NOT 0;
COMMIT;
