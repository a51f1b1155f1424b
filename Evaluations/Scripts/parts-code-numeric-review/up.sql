PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__parts" (
  id INTEGER PRIMARY KEY,
  code NUMERIC NOT NULL UNIQUE,
  stock INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new__parts" (id, code, stock)
  SELECT id, code, stock FROM "parts";
DROP TABLE "parts";
ALTER TABLE "new__parts" RENAME TO "parts";
COMMIT;
PRAGMA foreign_keys=ON;
