CREATE TABLE shows (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  seats_free INTEGER NOT NULL
);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  show_id INTEGER NOT NULL,
  seat INTEGER NOT NULL,
  guest TEXT
);
CREATE TRIGGER booking_cancelled AFTER DELETE ON bookings
BEGIN
  UPDATE shows SET seats_free = seats_free + 1 WHERE id = OLD.show_id;
END;
