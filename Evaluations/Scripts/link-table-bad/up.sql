PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE attends_new (
  pupil_id INTEGER NOT NULL REFERENCES pupils(id) ON DELETE CASCADE,
  course_id INTEGER NOT NULL REFERENCES courses(id) ON DELETE CASCADE,
  grade TEXT,
  PRIMARY KEY (pupil_id, course_id)
);
INSERT INTO attends_new (pupil_id, course_id, grade)
SELECT pupil_id, course_id, mark FROM attends GROUP BY pupil_id;
DROP TABLE attends;
ALTER TABLE attends_new RENAME TO attends;
CREATE INDEX attends_course ON attends(course_id);
COMMIT;
