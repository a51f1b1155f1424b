BEGIN;
CREATE TABLE "new__courses" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  fee REAL NOT NULL
);
INSERT INTO "new__courses" ("id", "name", "fee")
SELECT "id", "name", CAST("fee" AS REAL)
FROM "courses";
DROP TABLE "courses";
ALTER TABLE "new__courses" RENAME TO "courses";
COMMIT;
