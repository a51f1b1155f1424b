BEGIN;
ALTER TABLE clubs ADD COLUMN phone_1 TEXT;
ALTER TABLE clubs ADD COLUMN phone_2 TEXT;
ALTER TABLE clubs ADD COLUMN phone_3 TEXT;
WITH RECURSIVE s(id, n, part, rest) AS (
  SELECT id, 0, NULL, phones || ';' FROM clubs WHERE phones IS NOT NULL
  UNION ALL
  SELECT id, n + 1, substr(rest, 1, instr(rest, ';') - 1), substr(rest, instr(rest, ';') + 1) FROM s WHERE rest <> ''
)
UPDATE clubs SET
  phone_1 = (SELECT part FROM s WHERE s.id = clubs.id AND n = 1),
  phone_2 = (SELECT part FROM s WHERE s.id = clubs.id AND n = 2),
  phone_3 = (SELECT part FROM s WHERE s.id = clubs.id AND n = 3);
ALTER TABLE clubs DROP COLUMN phones;
COMMIT;
