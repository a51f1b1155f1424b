BEGIN;
CREATE TABLE "ajobs" (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending',
  tries INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "ajobs" (id, kind, state, tries)
  SELECT id, kind, state, tries FROM "jobs";
DROP TABLE "jobs";
ALTER TABLE "ajobs" RENAME TO "jobs";
UPDATE jobs SET state = 'pending' WHERE state = 'queued';
COMMIT;
