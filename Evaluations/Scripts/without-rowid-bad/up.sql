PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE holdings_new (
  store TEXT NOT NULL,
  sku TEXT NOT NULL,
  on_hand INTEGER NOT NULL,
  PRIMARY KEY (store, sku)
);
INSERT INTO holdings_new (store, sku, on_hand)
SELECT store, sku, qty FROM holdings;
DROP TABLE holdings;
ALTER TABLE holdings_new RENAME TO holdings;
COMMIT;
