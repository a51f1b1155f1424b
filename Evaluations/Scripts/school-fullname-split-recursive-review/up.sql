PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE pupils_new (id INTEGER PRIMARY KEY, class_id INTEGER REFERENCES class(id), first_name TEXT, last_name TEXT);
WITH RECURSIVE cut(id, head, tail) AS (
  SELECT id, '', trim(full_name) FROM pupils WHERE full_name IS NOT NULL
  UNION ALL
  SELECT id, head || substr(tail, 1, instr(tail, ' ')), substr(tail, instr(tail, ' ') + 1)
  FROM cut WHERE instr(tail, ' ') > 0
)
INSERT INTO pupils_new (id, class_id, first_name, last_name)
SELECT p.id, p.class_id, nullif(trim(c.head), ''), c.tail
FROM pupils p LEFT JOIN cut c ON c.id = p.id AND instr(c.tail, ' ') = 0;
DROP TABLE pupils;
ALTER TABLE pupils_new RENAME TO pupils;
CREATE INDEX idx_pupils_class ON pupils(class_id);
COMMIT;
