PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE badges_new (
  id INTEGER PRIMARY KEY,
  tag TEXT NOT NULL,
  owner TEXT
);
INSERT INTO badges_new (id, tag, owner)
SELECT id, tag, holder FROM badges;
DROP TABLE badges;
ALTER TABLE badges_new RENAME TO badges;
COMMIT;
