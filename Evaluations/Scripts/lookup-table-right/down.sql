PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE repairs_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  level TEXT CHECK (level IN ('low', 'normal', 'urgent')),
  opened TEXT NOT NULL
);
INSERT INTO repairs_new (id, subject, level, opened)
SELECT r.id, r.subject, l.name, r.opened FROM repairs r LEFT JOIN levels l ON l.id = r.level_id;
DROP TABLE repairs;
ALTER TABLE repairs_new RENAME TO repairs;
CREATE INDEX repairs_level ON repairs(level);
DROP TABLE levels;
COMMIT;
