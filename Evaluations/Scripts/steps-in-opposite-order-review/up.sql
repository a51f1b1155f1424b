BEGIN;
CREATE TEMP TABLE steps_rev AS
  SELECT sheet, row_number() OVER (PARTITION BY sheet ORDER BY seq DESC) AS seq, text, minutes FROM steps;
DELETE FROM steps;
INSERT INTO steps (sheet, seq, text, minutes) SELECT sheet, seq, text, minutes FROM steps_rev;
DROP TABLE steps_rev;
COMMIT;
