CREATE TABLE pupils (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE courses (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL
);
CREATE TABLE attends (
  pupil_id INTEGER NOT NULL REFERENCES pupils(id) ON DELETE CASCADE,
  course_id INTEGER NOT NULL REFERENCES courses(id) ON DELETE CASCADE,
  grade TEXT,
  PRIMARY KEY (pupil_id, course_id)
);
CREATE INDEX attends_course ON attends(course_id);
