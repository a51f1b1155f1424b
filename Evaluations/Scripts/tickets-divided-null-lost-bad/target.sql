CREATE TABLE internal_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, opened_at INTEGER NOT NULL);
CREATE TABLE public_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, internal INTEGER, opened_at INTEGER NOT NULL);
