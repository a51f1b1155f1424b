BEGIN;
CREATE TABLE mails_archive (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  archived INTEGER DEFAULT 0
);
INSERT INTO mails_archive SELECT id, subject, body, archived FROM mails WHERE archived = 1;
CREATE TABLE mails_tmp AS SELECT * FROM mails WHERE archived = 0;
DROP TABLE mails;
CREATE TABLE mails (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  archived INTEGER DEFAULT 0
);
INSERT INTO mails SELECT id, subject, body, archived FROM mails_tmp;
DROP TABLE mails_tmp;
COMMIT;
