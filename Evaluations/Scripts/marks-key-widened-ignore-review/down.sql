BEGIN;
CREATE TABLE marks_new (pupil INTEGER NOT NULL, course TEXT NOT NULL, mark INTEGER, PRIMARY KEY (pupil, course));

INSERT OR IGNORE INTO marks_new (pupil, course, mark) SELECT * FROM marks;
DROP TABLE marks;
ALTER TABLE marks_new RENAME TO marks;
COMMIT;
