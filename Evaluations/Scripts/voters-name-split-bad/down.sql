BEGIN;
CREATE TABLE voters_new (
  id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL
);
INSERT INTO voters_new (id, full_name)
SELECT id, first_name || ' ' || last_name
FROM voters;
DROP TABLE voters;
ALTER TABLE voters_new RENAME TO voters;
COMMIT;
