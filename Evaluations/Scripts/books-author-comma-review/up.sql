BEGIN;
ALTER TABLE books ADD COLUMN author_last TEXT;
ALTER TABLE books ADD COLUMN author_first TEXT;
UPDATE books
   SET author_last  = substr(author, 1, instr(author, ', ') - 1),
       author_first = substr(author, instr(author, ', ') + 2);
ALTER TABLE books DROP COLUMN author;
COMMIT;
