BEGIN;
CREATE TABLE "athreads" (
  id INTEGER PRIMARY KEY,
  subject VARCHAR(40) NOT NULL
);
INSERT INTO "athreads" ("id", "subject")
SELECT id, substr(subject, 1, 40)
FROM "threads";
DROP TABLE "threads";
ALTER TABLE "athreads" RENAME TO "threads";
COMMIT;
