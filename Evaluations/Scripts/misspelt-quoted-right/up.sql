PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE pilots_new (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL
);
INSERT INTO pilots_new ("id", "login", "email")
SELECT "id", "login", "email" FROM pilots;
DROP TABLE pilots;
ALTER TABLE pilots_new RENAME TO pilots;
COMMIT;
