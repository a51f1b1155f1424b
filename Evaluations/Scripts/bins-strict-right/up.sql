BEGIN;
CREATE TABLE tmp_bins (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (typeof(label) = 'text'),
  qty INTEGER NOT NULL CHECK (typeof(qty) = 'integer'),
  ratio REAL CHECK (typeof(ratio) IN ('real', 'null'))
) STRICT;
INSERT INTO tmp_bins (id, label, qty, ratio)
SELECT id, label, qty, ratio
FROM bins;
DROP TABLE bins;
ALTER TABLE tmp_bins RENAME TO bins;
COMMIT;
