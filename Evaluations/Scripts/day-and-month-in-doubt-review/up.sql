BEGIN;
CREATE TABLE fees_new (id INTEGER PRIMARY KEY, member TEXT NOT NULL, due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
INSERT INTO fees_new SELECT id,member,substr(due,7,4)||'-'||substr(due,1,2)||'-'||substr(due,4,2) FROM fees;
DROP TABLE fees;
ALTER TABLE fees_new RENAME TO fees;
COMMIT;
