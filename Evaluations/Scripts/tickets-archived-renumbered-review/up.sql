BEGIN;
CREATE TABLE old_tickets(id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, archived_on TEXT);
INSERT INTO old_tickets(title,status,archived_on) SELECT title,status,'2026-01-01' FROM tickets WHERE status='closed';
DELETE FROM tickets WHERE status='closed';
COMMIT;
