CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  reader TEXT NOT NULL,
  isbn TEXT,
  due_on TEXT NOT NULL
);
CREATE INDEX ix_loans_reader ON loans(reader);
