CREATE TABLE marks (pupil INTEGER NOT NULL, course TEXT NOT NULL, mark INTEGER, PRIMARY KEY (pupil, course, mark));
