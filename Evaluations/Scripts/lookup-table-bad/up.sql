PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE levels (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name IN ('low', 'normal', 'urgent'))
);
INSERT INTO levels (id, name) VALUES (1, 'low'), (2, 'normal'), (3, 'urgent');
CREATE TABLE repairs_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  level_id INTEGER REFERENCES levels(id),
  opened TEXT NOT NULL
);
INSERT INTO repairs_new (id, subject, level_id, opened)
SELECT r.id, r.subject, l.id, r.opened FROM repairs r JOIN levels l ON l.name = r.level;
DROP TABLE repairs;
ALTER TABLE repairs_new RENAME TO repairs;
CREATE INDEX repairs_level ON repairs(level_id);
COMMIT;
