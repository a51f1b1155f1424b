BEGIN;
CREATE TABLE temps_new (
  id INTEGER PRIMARY KEY,
  probe TEXT NOT NULL CHECK (length(probe) <= 8),
  c REAL
);
INSERT INTO temps_new (id, probe, c)
  SELECT id, probe, round(c, 1) FROM temps;
DROP TABLE temps;
ALTER TABLE temps_new RENAME TO temps;
COMMIT;
