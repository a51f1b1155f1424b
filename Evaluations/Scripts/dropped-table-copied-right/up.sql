BEGIN;
DROP TRIGGER appt_state;
CREATE TABLE _drydock_kept_audit AS SELECT * FROM audit;
DROP TABLE audit;
COMMIT;
