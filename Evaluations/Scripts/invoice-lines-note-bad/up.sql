BEGIN;
CREATE TABLE invoice_lines_new (
  id INTEGER PRIMARY KEY,
  invoice_no INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  note TEXT
);
INSERT INTO invoice_lines_new (id, invoice_no, sku, qty)
SELECT MIN(id), invoice_no, sku, qty
FROM invoice_lines GROUP BY invoice_no, sku;
DROP TABLE invoice_lines;
ALTER TABLE invoice_lines_new RENAME TO invoice_lines;
COMMIT;
