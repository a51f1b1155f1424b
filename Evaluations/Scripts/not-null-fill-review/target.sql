CREATE TABLE sales (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'new',
  total INTEGER
);
CREATE INDEX sales_status ON sales(status);
