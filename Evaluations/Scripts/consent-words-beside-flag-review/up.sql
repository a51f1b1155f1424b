BEGIN;
CREATE TABLE answers_new (
  id INTEGER PRIMARY KEY,
  respondent TEXT NOT NULL,
  consent INTEGER CHECK (consent IN (0, 1)),
  consent_text TEXT
);
WITH b AS (
  SELECT id, respondent, consent,
         CASE WHEN lower(trim(consent)) IN ('yes', 'y', 'true', '1') THEN 1
              WHEN lower(trim(consent)) IN ('no', 'n', 'false', '0') THEN 0 END AS flag
  FROM answers
)
INSERT INTO answers_new (id, respondent, consent, consent_text)
SELECT id, respondent, flag, CASE WHEN flag IS NULL THEN consent END FROM b;
DROP TABLE answers;
ALTER TABLE answers_new RENAME TO answers;
COMMIT;
