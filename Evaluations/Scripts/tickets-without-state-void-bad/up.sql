PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tickets_new (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE CASCADE,
  seat TEXT,
  buyer_email TEXT NOT NULL,
  paid REAL NOT NULL,
  state TEXT NOT NULL DEFAULT 'sold' CHECK (state IN ('sold', 'used', 'void'))
);
INSERT INTO tickets_new (id, event_id, seat, buyer_email, paid, state)
  SELECT id, event_id, seat, buyer_email, paid, CASE WHEN state IN ('sold', 'used') THEN state ELSE 'void' END FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
CREATE UNIQUE INDEX ux_tickets_seat ON tickets(event_id, seat) WHERE seat IS NOT NULL;
COMMIT;
PRAGMA foreign_keys=ON;
