PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE enrolments RENAME TO enrolments_old;
ALTER TABLE absences RENAME TO absences_old;
CREATE TABLE enrolments (
  student_id INTEGER NOT NULL,
  course TEXT NOT NULL,
  grade TEXT,
  PRIMARY KEY (student_id, course)
);
CREATE TABLE absences (
  student_id INTEGER NOT NULL,
  course TEXT NOT NULL,
  day TEXT NOT NULL,
  FOREIGN KEY (student_id, course) REFERENCES enrolments(student_id, course)
);
INSERT INTO enrolments SELECT student_id, course, grade FROM enrolments_old;
INSERT INTO absences SELECT e.student_id, e.course, a.day FROM absences_old a JOIN enrolments_old e ON e.id = a.enrolment_id;
DROP TABLE absences_old;
DROP TABLE enrolments_old;
COMMIT;
