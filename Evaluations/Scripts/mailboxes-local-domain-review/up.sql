BEGIN;
CREATE TABLE "amailboxes" (
  id INTEGER PRIMARY KEY,
  local_part TEXT NOT NULL,
  domain TEXT NOT NULL,
  quota_mb INTEGER
);
INSERT INTO "amailboxes" ("id", "local_part", "domain", "quota_mb")
SELECT id, substr(email, 1, instr(email, '@') - 1), substr(email, instr(email, '@') + 1), quota_mb
FROM "mailboxes";
DROP TABLE "mailboxes";
ALTER TABLE "amailboxes" RENAME TO "mailboxes";
COMMIT;
