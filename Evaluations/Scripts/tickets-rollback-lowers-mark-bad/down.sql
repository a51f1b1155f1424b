BEGIN;
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY AUTOINCREMENT, subject TEXT NOT NULL);
INSERT INTO tickets_new (id, subject) SELECT id, subject FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
COMMIT;
