BEGIN;
CREATE TABLE "temporary_flights" (
  id INTEGER PRIMARY KEY,
  flight TEXT NOT NULL,
  dep TEXT NOT NULL
);
INSERT INTO "temporary_flights" ("id", "flight", "dep")
SELECT id, carrier || number, dep
FROM "flights";
DROP TABLE "flights";
ALTER TABLE "temporary_flights" RENAME TO "flights";
COMMIT;
