BEGIN;
CREATE TABLE judges_new (
  id INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  score REAL
);
INSERT INTO judges_new (id, event, score)
  SELECT id, event, COALESCE(score, 0) FROM judges;
DROP TABLE judges;
ALTER TABLE judges_new RENAME TO judges;
CREATE INDEX judges_event ON judges(event);
COMMIT;
