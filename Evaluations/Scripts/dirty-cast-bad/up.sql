PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE counts_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  qty INTEGER
) STRICT;
INSERT INTO counts_new (id, item, qty)
SELECT id, item, CAST(qty AS INTEGER) FROM counts;
DROP TABLE counts;
ALTER TABLE counts_new RENAME TO counts;
COMMIT;
