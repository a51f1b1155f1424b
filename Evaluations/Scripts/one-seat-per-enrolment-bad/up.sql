BEGIN;
CREATE TABLE seats (id INTEGER PRIMARY KEY, enrolment_id INTEGER NOT NULL, student_id INTEGER NOT NULL, course_id INTEGER NOT NULL, term TEXT NOT NULL, room TEXT);
INSERT INTO seats (enrolment_id, student_id, course_id, term, room)
SELECT e.id, e.student_id, e.course_id, e.term, r.room
  FROM enrolments e LEFT JOIN rooms r ON r.course_id = e.course_id;
DROP TABLE enrolments;
COMMIT;
