BEGIN;
CREATE TABLE "new__purses" (
  id INTEGER PRIMARY KEY,
  handle TEXT NOT NULL,
  balance INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new__purses" ("id", "handle", "balance")
SELECT "id", "handle", COALESCE("balance", 0)
FROM "purses";
DROP TABLE "purses";
ALTER TABLE "new__purses" RENAME TO "purses";
COMMIT;
