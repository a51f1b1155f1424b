PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE counts_new (
  id INTEGER PRIMARY KEY,
  item TEXT NOT NULL,
  qty TEXT
) STRICT;
INSERT INTO counts_new (id, item, qty)
SELECT c.id, c.item, CASE WHEN k.id IS NULL THEN CAST(c.qty AS TEXT) ELSE k.qty END
FROM counts c LEFT JOIN _drydock_kept_counts k ON k.id = c.id;
DROP TABLE counts;
ALTER TABLE counts_new RENAME TO counts;
DROP TABLE _drydock_kept_counts;
COMMIT;
