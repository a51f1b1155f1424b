BEGIN;
CREATE TABLE expenses_new (
  id INTEGER PRIMARY KEY,
  employee TEXT NOT NULL,
  spent INTEGER NOT NULL,
  spent_on TEXT NOT NULL
);
INSERT INTO expenses_new (id, employee, spent, spent_on)
SELECT id, employee, abs(amount), spent_on
FROM expenses;
DROP TABLE expenses;
ALTER TABLE expenses_new RENAME TO expenses;
COMMIT;
