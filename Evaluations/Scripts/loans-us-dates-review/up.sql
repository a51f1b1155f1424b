BEGIN;
CREATE TABLE loans_new (
  id INTEGER PRIMARY KEY,
  reader TEXT NOT NULL,
  isbn TEXT,
  due_on TEXT NOT NULL
);
WITH cut AS (
  SELECT id, reader, isbn,
         CAST(due AS INTEGER) AS p1,
         CAST(substr(due, instr(due, '/') + 1) AS INTEGER) AS p2,
         substr(due, -4) AS y
    FROM loans
)
INSERT INTO loans_new
SELECT id, reader, isbn, printf('%s-%02d-%02d', y, p1, p2) FROM cut;
DROP TABLE loans;
ALTER TABLE loans_new RENAME TO loans;
CREATE INDEX ix_loans_reader ON loans(reader);
COMMIT;
