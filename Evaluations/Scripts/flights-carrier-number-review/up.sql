BEGIN;
CREATE TABLE "temporary_flights" (
  id INTEGER PRIMARY KEY,
  carrier TEXT NOT NULL,
  number TEXT NOT NULL,
  dep TEXT NOT NULL
);
INSERT INTO "temporary_flights" ("id", "carrier", "number", "dep")
SELECT id, substr(flight, 1, 2), substr(flight, 3, 4), dep
FROM "flights";
DROP TABLE "flights";
ALTER TABLE "temporary_flights" RENAME TO "flights";
COMMIT;
