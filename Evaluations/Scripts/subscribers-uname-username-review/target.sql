CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  mail TEXT,
  username TEXT
);
CREATE INDEX ix_sub_uname ON subscribers(username);
