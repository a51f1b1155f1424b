CREATE TABLE students(
  id INTEGER PRIMARY KEY,
  first TEXT NOT NULL,
  last TEXT NOT NULL,
  grade_level INTEGER NOT NULL,
  section TEXT NOT NULL,
  guardian_name TEXT NOT NULL,
  guardian_email TEXT,
  transport TEXT NOT NULL,
  photo_ok TEXT NOT NULL DEFAULT 'no' CHECK(photo_ok IN ('yes','no'))
);
CREATE TABLE teachers(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, first TEXT NOT NULL, last TEXT NOT NULL, office TEXT);
CREATE TABLE classes(code TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, teacher_id INTEGER NOT NULL REFERENCES teachers(id), slot TEXT NOT NULL);
CREATE TABLE enrollments(
  student_id INTEGER NOT NULL REFERENCES students(id),
  class_code TEXT NOT NULL REFERENCES classes(code),
  enrolled_on TEXT NOT NULL,
  mark TEXT,
  PRIMARY KEY(student_id,class_code)
);
CREATE TABLE exams(
  id INTEGER PRIMARY KEY,
  student_id INTEGER NOT NULL REFERENCES students(id),
  class_code TEXT NOT NULL REFERENCES classes(code),
  held_on TEXT NOT NULL,
  points REAL
);
CREATE INDEX enr_class ON enrollments(class_code);
CREATE INDEX exams_student ON exams(student_id);
CREATE VIEW class_sizes AS SELECT class_code, count(*) AS n FROM enrollments GROUP BY class_code;
