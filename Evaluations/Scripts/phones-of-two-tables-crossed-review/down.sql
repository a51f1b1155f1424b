BEGIN;
CREATE TABLE home(user_id INTEGER PRIMARY KEY REFERENCES users(id),phone TEXT NOT NULL);
CREATE TABLE work(user_id INTEGER PRIMARY KEY REFERENCES users(id),phone TEXT NOT NULL);
INSERT INTO work SELECT id,home_phone FROM users WHERE home_phone IS NOT NULL;
INSERT INTO home SELECT id,work_phone FROM users WHERE work_phone IS NOT NULL;
ALTER TABLE users DROP COLUMN home_phone;ALTER TABLE users DROP COLUMN work_phone;
COMMIT;
