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
