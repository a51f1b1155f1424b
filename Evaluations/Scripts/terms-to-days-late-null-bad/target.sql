CREATE TABLE invoices (
  no INTEGER PRIMARY KEY,
  terms_days INTEGER
);
