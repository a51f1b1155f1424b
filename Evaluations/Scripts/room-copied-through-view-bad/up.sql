BEGIN;
UPDATE v_appointments SET room_code = room;
DROP VIEW v_appointments;
ALTER TABLE appointments DROP COLUMN room;
CREATE VIEW v_appointments AS SELECT id, patient, at, room_code FROM appointments;
CREATE TRIGGER v_appointments_upd INSTEAD OF UPDATE ON v_appointments
BEGIN
  UPDATE appointments SET patient = NEW.patient, at = NEW.at, room_code = NEW.room_code WHERE id = NEW.id;
END;
COMMIT;
