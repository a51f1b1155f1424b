BEGIN;
CREATE TABLE grades_new (
  pupil TEXT NOT NULL,
  subject TEXT NOT NULL,
  mark INTEGER,
  PRIMARY KEY (pupil, subject)
);
INSERT INTO grades_new (pupil, subject, mark)
  SELECT pupil, subject, mark FROM grades;
DROP TABLE grades;
ALTER TABLE grades_new RENAME TO grades;
COMMIT;
