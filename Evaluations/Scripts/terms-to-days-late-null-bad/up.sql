PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE invoices_new (
  no INTEGER PRIMARY KEY,
  terms_days INTEGER
);
INSERT INTO invoices_new SELECT no, CAST(replace(terms, 'at once', '0') AS INTEGER) FROM invoices;
DROP TABLE invoices;
ALTER TABLE invoices_new RENAME TO invoices;
COMMIT;
