BEGIN;
CREATE TABLE checkins_new (
  id INTEGER PRIMARY KEY,
  who TEXT NOT NULL,
  at INTEGER NOT NULL
);
INSERT INTO checkins_new (id, who, at)
SELECT id, who, CAST(strftime('%s', at) AS INTEGER)
FROM checkins;
DROP TABLE checkins;
ALTER TABLE checkins_new RENAME TO checkins;
COMMIT;
