BEGIN;
CREATE TABLE zones_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
INSERT INTO zones_new (id, name)
SELECT id, title FROM zones;
DROP TABLE zones;
ALTER TABLE zones_new RENAME TO zones;
COMMIT;
