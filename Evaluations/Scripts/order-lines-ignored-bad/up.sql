PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_lines" (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL CHECK (qty > 0)
);
INSERT OR IGNORE INTO "ef_temp_lines" (id, sku, qty)
  SELECT id, sku, qty FROM "lines";
DROP TABLE "lines";
ALTER TABLE "ef_temp_lines" RENAME TO "lines";
COMMIT;
PRAGMA foreign_keys=ON;
