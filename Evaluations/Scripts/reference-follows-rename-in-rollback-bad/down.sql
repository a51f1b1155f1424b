PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE singers RENAME TO singers_after;
CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  voice TEXT
);
INSERT INTO singers SELECT * FROM singers_after;
DROP TABLE singers_after;
COMMIT;
