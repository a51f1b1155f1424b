BEGIN;
ALTER TABLE dentist ADD COLUMN last_name TEXT NOT NULL DEFAULT '';
ALTER TABLE dentist ADD COLUMN first_name TEXT;
WITH p(id, n, k) AS (SELECT id, name, instr(name || ',', ',') FROM dentist)
UPDATE dentist SET (last_name, first_name) =
  (SELECT trim(substr(n, 1, k - 1)), nullif(trim(substr(n, k + 1)), '') FROM p WHERE p.id = dentist.id);
ALTER TABLE dentist DROP COLUMN name;
COMMIT;
