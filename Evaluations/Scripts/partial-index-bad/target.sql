CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  due_on TEXT
);
CREATE INDEX letters_open ON letters(due_on) WHERE state <> 'done';
