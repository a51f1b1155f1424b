PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "aqueue" (
  id INTEGER PRIMARY KEY,
  list TEXT NOT NULL,
  pos INTEGER NOT NULL CHECK (pos >= 1),
  song TEXT NOT NULL,
  UNIQUE (list, pos)
);
INSERT INTO "aqueue" (id, list, pos, song)
  SELECT id, list, pos + 1, song FROM "queue";
DROP TABLE "queue";
ALTER TABLE "aqueue" RENAME TO "queue";
COMMIT;
PRAGMA foreign_keys=ON;
