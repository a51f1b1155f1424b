PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tk_new (id INTEGER PRIMARY KEY, opened TEXT NOT NULL, closed TEXT);
INSERT INTO tk_new (id,opened,closed) SELECT id,opened_at,nullif(closed_at,opened_at) FROM tk;
DROP TABLE tk;
ALTER TABLE tk_new RENAME TO tk;
COMMIT;
