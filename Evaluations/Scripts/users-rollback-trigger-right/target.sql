CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT UNIQUE ON CONFLICT ROLLBACK,
  nickname TEXT
);
CREATE TRIGGER users_named BEFORE INSERT ON users WHEN trim(new.name) = ''
BEGIN SELECT RAISE(ROLLBACK, 'a user has a name'); END;
