BEGIN;
CREATE TABLE answer (
  response_id INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,
  question INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (response_id, question)
) WITHOUT ROWID;
WITH n(k) AS (VALUES (1), (2), (3), (4)),
t AS (SELECT id, k, CASE k WHEN 1 THEN q1 WHEN 2 THEN q2 WHEN 3 THEN q3 ELSE q4 END AS body FROM response CROSS JOIN n)
INSERT INTO answer SELECT id, k, body FROM t WHERE length(trim(body)) > 0;
ALTER TABLE response DROP COLUMN q1;
ALTER TABLE response DROP COLUMN q2;
ALTER TABLE response DROP COLUMN q3;
ALTER TABLE response DROP COLUMN q4;
COMMIT;
