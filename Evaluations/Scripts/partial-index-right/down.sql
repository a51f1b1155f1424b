PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE letters_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  due TEXT
);
INSERT INTO letters_new (id, subject, state, due)
SELECT id, subject, state, due_on FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;
CREATE INDEX letters_open ON letters(due) WHERE state <> 'done';
COMMIT;
