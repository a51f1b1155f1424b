CREATE TABLE letters (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  due_on TEXT
);
CREATE INDEX letters_subject ON letters(subject COLLATE NOCASE);
