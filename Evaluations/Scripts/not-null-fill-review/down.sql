PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE sales_new (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  status TEXT,
  total INTEGER
);
INSERT INTO sales_new (id, ref, status, total)
SELECT id, ref, CASE WHEN id IN (SELECT id FROM _drydock_kept_sales) THEN NULL ELSE status END, total FROM sales;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;
CREATE INDEX sales_status ON sales(status);
DROP TABLE _drydock_kept_sales;
COMMIT;
