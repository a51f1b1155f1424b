PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = ON;
BEGIN;
CREATE TABLE n (i INTEGER, kind TEXT CHECK (kind IN ('a', 'b')));
INSERT INTO n SELECT i, kind FROM log;
DROP TABLE log;
ALTER TABLE n RENAME TO log;
COMMIT;
