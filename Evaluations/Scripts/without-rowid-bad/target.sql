CREATE TABLE holdings (
  store TEXT NOT NULL,
  sku TEXT NOT NULL,
  on_hand INTEGER NOT NULL,
  PRIMARY KEY (store, sku)
) WITHOUT ROWID;
