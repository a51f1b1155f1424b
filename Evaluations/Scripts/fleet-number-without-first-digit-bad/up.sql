BEGIN;
CREATE TABLE v2 (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL,
  number INTEGER NOT NULL,
  depot TEXT,
  scrapped TEXT,
  UNIQUE (series, number)
);
INSERT INTO v2 (id, series, number, depot, scrapped)
SELECT id, substr(fleet_code, 1, instr(fleet_code, '-') - 1), CAST(substr(fleet_code, instr(fleet_code, '-') + 2) AS INTEGER), depot, scrapped
FROM vehicles;
DROP TABLE vehicles;
ALTER TABLE v2 RENAME TO vehicles;
COMMIT;
