PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__appointments" (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms(id),
  patient TEXT NOT NULL,
  starts_min INTEGER NOT NULL
);
INSERT INTO "new__appointments" (id, room_id, patient, starts_min)
  SELECT id, room_id, patient, CAST(substr(starts,1,2) AS INTEGER) * 60 + CAST(substr(starts,4,2) AS INTEGER) FROM "appointments";
DROP TABLE "appointments";
ALTER TABLE "new__appointments" RENAME TO "appointments";
CREATE INDEX appointments_room ON appointments(room_id);
COMMIT;
PRAGMA foreign_keys=ON;
