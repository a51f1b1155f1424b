PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__appointments" (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms(id),
  patient TEXT NOT NULL,
  starts TEXT NOT NULL
);
INSERT INTO "new__appointments" (id, room_id, patient, starts)
  SELECT id, room_id, patient, printf('%02d:%02d', starts_min / 60, starts_min % 60) FROM "appointments";
DROP TABLE "appointments";
ALTER TABLE "new__appointments" RENAME TO "appointments";
CREATE INDEX appointments_room ON appointments(room_id);
COMMIT;
PRAGMA foreign_keys=ON;
