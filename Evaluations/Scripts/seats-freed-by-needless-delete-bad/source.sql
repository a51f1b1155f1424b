CREATE TABLE shows (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  seats_free INTEGER NOT NULL
);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  show_id INTEGER NOT NULL,
  seat TEXT NOT NULL CHECK (seat = CAST(CAST(seat AS INTEGER) AS TEXT)),
  guest TEXT
);
CREATE TRIGGER booking_cancelled AFTER DELETE ON bookings
BEGIN
  UPDATE shows SET seats_free = seats_free + 1 WHERE id = OLD.show_id;
END;
INSERT INTO shows VALUES (1,'Hamlet',118),(2,'Die Räuber',3),(3,'Improv night',-2);
INSERT INTO bookings VALUES
  (10,1,'12','K. Sato'),(11,1,'13','K. Sato'),(14,2,'1',NULL),(15,2,'2','Ó Briain'),
  (16,3,'40',''),(17,3,'41','walk-in'),(19,1,'101','Łukasz');
