CREATE TABLE mails (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  archived INTEGER DEFAULT 0
);
CREATE TABLE mails_archive (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT,
  archived INTEGER DEFAULT 0
);
