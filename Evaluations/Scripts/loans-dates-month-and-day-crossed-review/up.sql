CREATE TABLE loans_iso (
  id INTEGER PRIMARY KEY,
  copy TEXT NOT NULL,
  due TEXT NOT NULL,
  returned TEXT
);
INSERT INTO loans_iso
SELECT id, copy,
  printf('%s-%s-%s', substr(due, 7), substr(due, 4, 2), substr(due, 1, 2)),
  CASE WHEN returned IS NOT NULL THEN printf('%s-%s-%s', substr(returned, 7), substr(returned, 4, 2), substr(returned, 1, 2)) END
FROM loans;
DROP TABLE loans;
ALTER TABLE loans_iso RENAME TO loans;
