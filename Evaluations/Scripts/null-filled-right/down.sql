PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE hikes_new (
  id INTEGER PRIMARY KEY,
  trail TEXT NOT NULL,
  notes TEXT,
  score INTEGER
);
INSERT INTO hikes_new (id, trail, notes, score)
SELECT id, trail, remark, score FROM hikes;
DROP TABLE hikes;
ALTER TABLE hikes_new RENAME TO hikes;
COMMIT;
