PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "aauthors" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  bio TEXT NOT NULL DEFAULT ''
);
INSERT INTO "aauthors" ("id", "name", "bio")
SELECT id, name, COALESCE(bio, '')
FROM "authors";
DROP TABLE "authors";
ALTER TABLE "aauthors" RENAME TO "authors";
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
