BEGIN;
DELETE FROM answer
 WHERE id NOT IN (SELECT min(id) FROM answer GROUP BY respondent_id, question_id, given_on);
COMMIT;
