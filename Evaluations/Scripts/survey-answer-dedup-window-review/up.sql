BEGIN;
DELETE FROM answer WHERE id IN (
  SELECT id FROM (
    SELECT id, row_number() OVER (PARTITION BY respondent_id, question_id, value, given_on ORDER BY id) AS rn FROM answer
  ) WHERE rn > 1
);
COMMIT;
