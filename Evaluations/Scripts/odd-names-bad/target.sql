CREATE TABLE "group" (
  id INTEGER PRIMARY KEY,
  "order" TEXT NOT NULL,
  "unit ""label""" TEXT NOT NULL,
  "🚚 days" INTEGER,
  `from` TEXT
);
CREATE INDEX "by 🚚" ON "group"("🚚 days", "order");
