BEGIN;
WITH nxt AS (
  SELECT emp_id, valid_from, lead(valid_from) OVER (PARTITION BY emp_id ORDER BY valid_from) AS next_from FROM salary
)
UPDATE salary SET valid_to = date(nxt.next_from, '-1 day')
FROM nxt
WHERE nxt.emp_id = salary.emp_id AND nxt.valid_from = salary.valid_from AND salary.valid_to IS NULL AND nxt.next_from IS NOT NULL;
COMMIT;
