BEGIN;
CREATE TABLE lamps_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  props TEXT NOT NULL
);
INSERT INTO lamps_new (id, name, props)
SELECT id, name, json_object('colour', colour)
FROM lamps;
DROP TABLE lamps;
ALTER TABLE lamps_new RENAME TO lamps;
COMMIT;
