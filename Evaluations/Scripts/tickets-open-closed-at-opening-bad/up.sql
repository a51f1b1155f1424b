PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tk_new (id INTEGER PRIMARY KEY, opened_at TEXT NOT NULL, closed_at TEXT);
INSERT INTO tk_new (id,opened_at,closed_at) SELECT id,opened,ifnull(closed,opened) FROM tk;
DROP TABLE tk;
ALTER TABLE tk_new RENAME TO tk;
COMMIT;
