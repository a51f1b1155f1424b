BEGIN;
CREATE TABLE bookings_tmp (
  id INTEGER PRIMARY KEY,
  show_id INTEGER NOT NULL,
  seat INTEGER NOT NULL,
  guest TEXT
);
INSERT INTO bookings_tmp SELECT id, show_id, CAST(seat AS INTEGER), guest FROM bookings;
DELETE FROM bookings;
DROP TABLE bookings;
ALTER TABLE bookings_tmp RENAME TO bookings;
CREATE TRIGGER booking_cancelled AFTER DELETE ON bookings
BEGIN
  UPDATE shows SET seats_free = seats_free + 1 WHERE id = OLD.show_id;
END;
COMMIT;
