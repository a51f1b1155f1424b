BEGIN;
UPDATE appointments SET doctor_id = (SELECT k.doctor_id FROM _drydock_kept_appt_doctor k WHERE k.id = appointments.id) WHERE id IN (SELECT id FROM _drydock_kept_appt_doctor);
DROP TABLE _drydock_kept_appt_doctor;
COMMIT;
