PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_visits (
  id INTEGER PRIMARY KEY,
  patient TEXT,
  seen TEXT CHECK (seen GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]')
);
INSERT INTO _alembic_tmp_visits (id, patient, seen)
  SELECT id, patient, substr(seen, 9, 2) || '.' || substr(seen, 6, 2) || '.' || substr(seen, 1, 4) FROM visits;
DROP TABLE visits;
ALTER TABLE _alembic_tmp_visits RENAME TO visits;
COMMIT;
PRAGMA foreign_keys=ON;
