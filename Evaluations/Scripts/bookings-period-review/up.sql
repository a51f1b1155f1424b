PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE bookings_new (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  at TEXT NOT NULL,
  period_id INTEGER NOT NULL REFERENCES periods(id)
);
INSERT INTO bookings_new (id, room, at, period_id)
SELECT b.id, b.room, b.at, p.id
FROM bookings b JOIN periods p ON b.at BETWEEN p.starts AND p.ends;
DROP TABLE bookings;
ALTER TABLE bookings_new RENAME TO bookings;
COMMIT;
PRAGMA foreign_keys=ON;
