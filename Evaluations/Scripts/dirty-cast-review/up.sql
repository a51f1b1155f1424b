PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _drydock_kept_counts (
  id INTEGER PRIMARY KEY,
  qty TEXT NOT NULL
) STRICT;
INSERT INTO _drydock_kept_counts (id, qty)
SELECT id, qty FROM counts WHERE CAST(CAST(qty AS INTEGER) AS TEXT) <> qty;
CREATE TABLE counts_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  qty INTEGER
) STRICT;
INSERT INTO counts_new (id, item, qty)
SELECT id, item, CASE WHEN CAST(CAST(qty AS INTEGER) AS TEXT) = qty THEN CAST(qty AS INTEGER) END FROM counts;
DROP TABLE counts;
ALTER TABLE counts_new RENAME TO counts;
COMMIT;
