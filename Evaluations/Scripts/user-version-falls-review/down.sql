ALTER TABLE t DROP COLUMN age;
PRAGMA user_version = 7;
