PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE badges_new (
  id INTEGER PRIMARY KEY,
  tag TEXT NOT NULL,
  holder TEXT
);
INSERT INTO badges_new (id, tag, holder)
SELECT id, tag, owner FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;
