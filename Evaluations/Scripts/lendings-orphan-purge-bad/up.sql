BEGIN;
DELETE FROM lendings WHERE copy_id NOT IN (SELECT id FROM titles);
CREATE TABLE lendings_new (
  id INTEGER PRIMARY KEY,
  copy_id INTEGER NOT NULL REFERENCES copies(id),
  card TEXT
);
INSERT INTO lendings_new (id, copy_id, card)
  SELECT id, copy_id, card FROM lendings;
DROP TABLE lendings;
ALTER TABLE lendings_new RENAME TO lendings;
COMMIT;
