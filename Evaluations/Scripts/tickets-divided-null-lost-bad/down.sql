CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, internal INTEGER, opened_at INTEGER NOT NULL);
INSERT INTO tickets SELECT id, subject, 1, opened_at FROM internal_tickets UNION ALL SELECT id, subject, internal, opened_at FROM public_tickets;
DROP TABLE internal_tickets; DROP TABLE public_tickets;
