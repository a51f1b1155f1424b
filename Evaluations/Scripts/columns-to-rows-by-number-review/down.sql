BEGIN;
ALTER TABLE response ADD COLUMN q1 TEXT;
ALTER TABLE response ADD COLUMN q2 TEXT;
ALTER TABLE response ADD COLUMN q3 TEXT;
ALTER TABLE response ADD COLUMN q4 TEXT;
UPDATE response SET
  q1 = (SELECT body FROM answer WHERE response_id = id AND question = 1),
  q2 = (SELECT body FROM answer WHERE response_id = id AND question = 2),
  q3 = (SELECT body FROM answer WHERE response_id = id AND question = 3),
  q4 = (SELECT body FROM answer WHERE response_id = id AND question = 4);
DROP TABLE answer;
COMMIT;
