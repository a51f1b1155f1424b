BEGIN;
CREATE TABLE "athreads" (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL
);
INSERT INTO "athreads" ("id", "subject")
SELECT id, subject
FROM "threads";
DROP TABLE "threads";
ALTER TABLE "athreads" RENAME TO "threads";
COMMIT;
