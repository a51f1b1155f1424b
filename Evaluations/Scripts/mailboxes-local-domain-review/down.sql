BEGIN;
CREATE TABLE "amailboxes" (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  quota_mb INTEGER
);
INSERT INTO "amailboxes" ("id", "email", "quota_mb")
SELECT id, local_part || '@' || domain, quota_mb
FROM "mailboxes";
DROP TABLE "mailboxes";
ALTER TABLE "amailboxes" RENAME TO "mailboxes";
COMMIT;
