BEGIN;
CREATE TABLE "new__cars" (
  id INTEGER PRIMARY KEY,
  plate TEXT NOT NULL,
  fuel TEXT NOT NULL
);
INSERT INTO "new__cars" ("id", "plate", "fuel")
SELECT "id", "plate", CASE fuel WHEN 1 THEN 'petrol' WHEN 2 THEN 'diesel' WHEN 3 THEN 'electric' END
FROM "cars";
DROP TABLE "cars";
ALTER TABLE "new__cars" RENAME TO "cars";
COMMIT;
