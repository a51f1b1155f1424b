BEGIN;
CREATE TABLE "temporary_plots" (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grid_ref TEXT
);
INSERT INTO "temporary_plots" ("id", "name", "grid_ref")
SELECT id, name, CAST(grid_ref AS TEXT)
FROM "plots";
DROP TABLE "plots";
ALTER TABLE "temporary_plots" RENAME TO "plots";
COMMIT;
