BEGIN;
CREATE TABLE voters_new (
  id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL
);
INSERT INTO voters_new (id, first_name, last_name)
SELECT id, substr(full_name, 1, instr(full_name, ' ') - 1), replace(full_name, rtrim(full_name, replace(full_name, ' ', '')), '')
FROM voters;
DROP TABLE voters;
ALTER TABLE voters_new RENAME TO voters;
COMMIT;
