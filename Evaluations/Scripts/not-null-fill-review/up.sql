PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _drydock_kept_sales (
  id INTEGER PRIMARY KEY
);
INSERT INTO _drydock_kept_sales (id)
SELECT id FROM sales WHERE status IS NULL;
CREATE TABLE sales_new (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'new',
  total INTEGER
);
INSERT INTO sales_new (id, ref, status, total)
SELECT id, ref, coalesce(status, 'new'), total FROM sales;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;
CREATE INDEX sales_status ON sales(status);
COMMIT;
