CREATE TABLE showings (id INTEGER PRIMARY KEY, film TEXT NOT NULL, starts_at TEXT);
CREATE TABLE tickets (id INTEGER PRIMARY KEY, showing_id INTEGER NOT NULL REFERENCES showings(id), seat TEXT, customer TEXT, price_cents INTEGER NOT NULL);
CREATE TABLE refunds (id INTEGER PRIMARY KEY, ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE, amount_cents INTEGER NOT NULL);
CREATE UNIQUE INDEX uq_tickets_seat ON tickets(showing_id, seat);
