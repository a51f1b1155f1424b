BEGIN;
CREATE TABLE _drydock_kept_appt_doctor AS SELECT id, doctor_id FROM appointments WHERE doctor_id = 3;
UPDATE appointments SET doctor_id = 5 WHERE doctor_id = 3;
COMMIT;
