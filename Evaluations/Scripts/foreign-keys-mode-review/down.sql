PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE zones_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL
);
INSERT INTO zones_new (id, title)
SELECT id, name FROM zones;
DROP TABLE zones;
ALTER TABLE zones_new RENAME TO zones;
COMMIT;
