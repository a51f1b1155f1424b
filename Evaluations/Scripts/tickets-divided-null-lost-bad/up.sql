CREATE TABLE internal_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, opened_at INTEGER NOT NULL);
CREATE TABLE public_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, internal INTEGER, opened_at INTEGER NOT NULL);
INSERT INTO internal_tickets SELECT id, subject, opened_at FROM tickets WHERE internal = 1;
INSERT INTO public_tickets SELECT id, subject, internal, opened_at FROM tickets WHERE NOT internal = 1;
DROP TABLE tickets;
