CREATE TABLE grades (
  pupil TEXT NOT NULL,
  subject TEXT NOT NULL,
  mark INTEGER,
  PRIMARY KEY (pupil, subject)
) WITHOUT ROWID;
