PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_visits (
  id INTEGER PRIMARY KEY,
  patient TEXT,
  seen TEXT
);
INSERT INTO _alembic_tmp_visits (id, patient, seen)
  SELECT id, patient, substr(seen, 7, 4) || '-' || substr(seen, 4, 2) || '-' || substr(seen, 1, 2) FROM visits;
DROP TABLE visits;
ALTER TABLE _alembic_tmp_visits RENAME TO visits;
COMMIT;
PRAGMA foreign_keys=ON;
