BEGIN;
CREATE TABLE checkins_new (
  id INTEGER PRIMARY KEY,
  who TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at IS datetime(at))
);
INSERT INTO checkins_new (id, who, at)
SELECT id, who, datetime(at, 'unixepoch')
FROM checkins;
DROP TABLE checkins;
ALTER TABLE checkins_new RENAME TO checkins;
COMMIT;
