BEGIN;
CREATE TABLE "aroutes" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  km REAL NOT NULL DEFAULT 0
);
INSERT INTO "aroutes" (id, name, km)
  SELECT id, name, km FROM "routes";
DROP TABLE "routes";
ALTER TABLE "aroutes" RENAME TO "routes";
COMMIT;
