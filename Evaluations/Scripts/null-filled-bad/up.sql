PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE hikes_new (
  id INTEGER PRIMARY KEY,
  trail TEXT NOT NULL,
  remark TEXT,
  score INTEGER
);
INSERT INTO hikes_new (id, trail, remark, score)
SELECT id, trail, coalesce(notes, ''), coalesce(score, 0) FROM hikes;
DROP TABLE hikes;
ALTER TABLE hikes_new RENAME TO hikes;
COMMIT;
