PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE sales_new (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'new',
  total INTEGER
);
INSERT INTO sales_new (id, ref, status, total)
SELECT id, ref, coalesce(status, 'sent'), total FROM sales;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;
CREATE INDEX sales_status ON sales(status);
COMMIT;
