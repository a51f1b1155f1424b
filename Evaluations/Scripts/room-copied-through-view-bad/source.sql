CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient TEXT NOT NULL,
  at TEXT NOT NULL,
  room TEXT,
  room_code TEXT
);
CREATE VIEW v_appointments AS SELECT id, patient, at, room, room_code FROM appointments;
CREATE TRIGGER v_appointments_upd INSTEAD OF UPDATE ON v_appointments
BEGIN
  UPDATE appointments SET patient = NEW.patient, at = NEW.at, room = NEW.room WHERE id = NEW.id;
END;
INSERT INTO appointments VALUES
  (1,'Ruiz','2024-05-01 09:00','B12',NULL),(2,'Ruiz','2024-05-01 09:30','B12',NULL),(3,'Yılmaz','2024-05-02 11:15','OP 1',NULL),
  (4,'Adeyemi','2024-05-02 11:15',NULL,NULL),(5,'Li','02.05.2024 14:00','',NULL),(6,'Li','2024-05-03T08:00','Radiologie (UG)',NULL);
