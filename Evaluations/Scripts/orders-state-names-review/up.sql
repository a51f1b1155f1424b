PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__orders" (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  state TEXT DEFAULT 'draft',
  total_cents INTEGER NOT NULL
);
INSERT INTO "new__orders" ("id", "customer", "state", "total_cents")
SELECT "id", "customer", CASE state WHEN 0 THEN 'draft' WHEN 1 THEN 'confirmed' WHEN 2 THEN 'shipped' WHEN 3 THEN 'returned' END, "total_cents"
FROM "orders";
DROP TABLE "orders";
ALTER TABLE "new__orders" RENAME TO "orders";
CREATE INDEX ix_orders_state ON orders(state);
COMMIT;
PRAGMA foreign_keys=ON;
