PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__tariffs" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  zone TEXT NOT NULL DEFAULT 'world'
);
INSERT INTO "new__tariffs" (id, name, zone)
  SELECT id, name, COALESCE(zone, 'world') FROM "tariffs";
DROP TABLE "tariffs";
ALTER TABLE "new__tariffs" RENAME TO "tariffs";
COMMIT;
PRAGMA foreign_keys=ON;
