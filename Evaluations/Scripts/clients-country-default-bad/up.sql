BEGIN;
UPDATE clients SET country = 'PT';
CREATE TABLE "aclients" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT 'PT'
);
INSERT INTO "aclients" ("id", "name", "country")
SELECT id, name, country
FROM "clients";
DROP TABLE "clients";
ALTER TABLE "aclients" RENAME TO "clients";
COMMIT;
