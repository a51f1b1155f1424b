BEGIN;
CREATE TABLE "acoaches" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  licence TEXT UNIQUE
);
INSERT INTO "acoaches" (id, name, licence)
  SELECT id, name, licence FROM "coaches";
DROP TABLE "coaches";
ALTER TABLE "acoaches" RENAME TO "coaches";
COMMIT;
