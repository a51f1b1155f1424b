CREATE TABLE stock (
  warehouse TEXT NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  note TEXT,
  PRIMARY KEY (warehouse, sku)
);
