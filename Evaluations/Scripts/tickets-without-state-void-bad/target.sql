CREATE TABLE venues (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL
);
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  venue_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT,
  capacity INTEGER
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  seat TEXT,
  buyer_email TEXT NOT NULL,
  paid REAL NOT NULL,
  state TEXT NOT NULL DEFAULT 'sold' CHECK (state IN ('sold', 'used', 'void'))
);
CREATE UNIQUE INDEX ux_tickets_seat ON tickets(event_id, seat) WHERE seat IS NOT NULL;
