BEGIN;
CREATE TABLE fees_new (id INTEGER PRIMARY KEY, member TEXT NOT NULL, due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]'));
INSERT INTO fees_new SELECT id,member,substr(due_on,6,2)||'.'||substr(due_on,9,2)||'.'||substr(due_on,1,4) FROM fees;
DROP TABLE fees;
ALTER TABLE fees_new RENAME TO fees;
COMMIT;
