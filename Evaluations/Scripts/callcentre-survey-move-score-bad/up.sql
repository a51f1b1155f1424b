BEGIN;
CREATE TABLE call_surveys (call_id INTEGER PRIMARY KEY REFERENCES calls(id), score INTEGER, comment TEXT);
INSERT INTO call_surveys (call_id, score, comment)
  SELECT id, survey_score, survey_comment FROM calls WHERE survey_score IS NOT NULL;
ALTER TABLE calls DROP COLUMN survey_score;
ALTER TABLE calls DROP COLUMN survey_comment;
COMMIT;
