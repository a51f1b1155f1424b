BEGIN;
CREATE TABLE _drydock_kept_bells (
  id INTEGER PRIMARY KEY,
  legacy TEXT NOT NULL
);
INSERT INTO _drydock_kept_bells (id, legacy)
SELECT id, legacy FROM bells WHERE legacy IS NOT NULL;
ALTER TABLE bells DROP COLUMN legacy;
COMMIT;
