BEGIN;
CREATE TABLE lines_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  unit_cents INTEGER NOT NULL,
  total_cents INTEGER NOT NULL GENERATED ALWAYS AS (qty * unit_cents) STORED
);
INSERT INTO lines_new (id, sku, qty, unit_cents)
SELECT id, sku, qty, unit_cents
FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
COMMIT;
