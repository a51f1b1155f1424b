CREATE TABLE ticket_statuses (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  status_id INTEGER REFERENCES ticket_statuses(id),
  opened_on TEXT NOT NULL
);
CREATE INDEX idx_tickets_status ON tickets(status_id);
