BEGIN;
CREATE TEMP TABLE kept AS
  SELECT min(id) AS id, respondent_id, question_id, value, given_on
  FROM answer GROUP BY respondent_id, question_id, value, given_on;
DELETE FROM answer;
INSERT INTO answer (id, respondent_id, question_id, value, given_on)
SELECT id, respondent_id, question_id, value, given_on FROM kept ORDER BY id;
DROP TABLE kept;
COMMIT;
