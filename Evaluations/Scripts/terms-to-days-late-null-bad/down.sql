PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE invoices_old (
  no INTEGER PRIMARY KEY,
  terms TEXT CHECK (terms IN ('at once','14 days','30 days','60 days'))
);
INSERT INTO invoices_old SELECT no, NULLIF(terms_days, 0) || ' days' FROM invoices;
DROP TABLE invoices;
ALTER TABLE invoices_old RENAME TO invoices;
COMMIT;
