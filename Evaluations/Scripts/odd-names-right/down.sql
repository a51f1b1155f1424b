PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "group new" (
  id INTEGER PRIMARY KEY,
  "order" TEXT NOT NULL,
  "unit ""label""" TEXT NOT NULL,
  "🚚 days" INTEGER,
  [select] TEXT
);
INSERT INTO "group new" (id, "order", "unit ""label""", "🚚 days", "select")
SELECT id, "order", "unit ""label""", "🚚 days", "from" FROM "group";
DROP TABLE "group";
ALTER TABLE "group new" RENAME TO "group";
CREATE INDEX "by 🚚" ON "group"("🚚 days", "order");
COMMIT;
