BEGIN;
CREATE TABLE "temporary_baskets" (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL CHECK (qty > 0)
);
INSERT OR IGNORE INTO "temporary_baskets" ("id", "sku", "qty")
SELECT id, sku, qty
FROM "baskets";
DROP TABLE "baskets";
ALTER TABLE "temporary_baskets" RENAME TO "baskets";
COMMIT;
