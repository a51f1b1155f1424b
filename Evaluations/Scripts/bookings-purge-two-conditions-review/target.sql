CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('pending','confirmed','cancelled')),
  created_on TEXT NOT NULL,
  cars INTEGER
);
CREATE INDEX ix_bookings_state ON bookings(state, created_on);
