PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE letters_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  due_on TEXT
);
INSERT INTO letters_new (id, subject, state, due_on)
SELECT id, subject, state, due FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;
CREATE INDEX letters_subject ON letters(subject COLLATE NOCASE);
COMMIT;
