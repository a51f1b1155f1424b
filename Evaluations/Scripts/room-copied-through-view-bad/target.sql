CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient TEXT NOT NULL,
  at TEXT NOT NULL,
  room_code TEXT
);
CREATE VIEW v_appointments AS SELECT id, patient, at, room_code FROM appointments;
CREATE TRIGGER v_appointments_upd INSTEAD OF UPDATE ON v_appointments
BEGIN
  UPDATE appointments SET patient = NEW.patient, at = NEW.at, room_code = NEW.room_code WHERE id = NEW.id;
END;
