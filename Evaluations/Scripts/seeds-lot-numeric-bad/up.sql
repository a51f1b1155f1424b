PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_seeds" (
  id INTEGER PRIMARY KEY,
  lot NUMERIC NOT NULL,
  grams INTEGER
);
INSERT INTO "ef_temp_seeds" (id, lot, grams)
  SELECT id, lot, grams FROM "seeds";
DROP TABLE "seeds";
ALTER TABLE "ef_temp_seeds" RENAME TO "seeds";
COMMIT;
PRAGMA foreign_keys=ON;
