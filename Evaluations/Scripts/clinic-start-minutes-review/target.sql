CREATE TABLE rooms (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms(id),
  patient TEXT NOT NULL,
  starts_min INTEGER NOT NULL
);
CREATE INDEX appointments_room ON appointments(room_id);
