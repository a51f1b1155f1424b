PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE enrolments RENAME TO enrolments_old;
ALTER TABLE absences RENAME TO absences_old;
CREATE TABLE enrolments (
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL,
  course TEXT NOT NULL,
  grade TEXT,
  UNIQUE (student_id, course)
);
CREATE TABLE absences (
  enrolment_id INTEGER NOT NULL REFERENCES enrolments(id),
  day TEXT NOT NULL
);
INSERT INTO enrolments (student_id, course, grade) SELECT student_id, course, grade FROM enrolments_old ORDER BY student_id, course;
INSERT INTO absences (enrolment_id, day)
  SELECT e.id, a.day FROM absences_old a JOIN enrolments e ON e.student_id = a.student_id AND e.course = a.course;
DROP TABLE absences_old;
DROP TABLE enrolments_old;
COMMIT;
