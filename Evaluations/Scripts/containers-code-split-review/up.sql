BEGIN;
CREATE TABLE containers_new (
  id INTEGER PRIMARY KEY,
  prefix TEXT NOT NULL,
  serial TEXT NOT NULL,
  weight_kg INTEGER
);
INSERT INTO containers_new (id, prefix, serial, weight_kg)
SELECT id, substr(code, 1, 3), substr(code, 5, 4), weight_kg
FROM containers;
DROP TABLE containers;
ALTER TABLE containers_new RENAME TO containers;
COMMIT;
