CREATE TABLE invoice_lines (
  id INTEGER PRIMARY KEY,
  invoice_no INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  note TEXT
);
