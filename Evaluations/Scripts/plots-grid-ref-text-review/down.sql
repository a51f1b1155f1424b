BEGIN;
CREATE TABLE "temporary_plots" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grid_ref INTEGER
);
INSERT INTO "temporary_plots" ("id", "name", "grid_ref")
SELECT id, name, CAST(grid_ref AS INTEGER)
FROM "plots";
DROP TABLE "plots";
ALTER TABLE "temporary_plots" RENAME TO "plots";
COMMIT;
