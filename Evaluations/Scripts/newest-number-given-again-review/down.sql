BEGIN;
CREATE TABLE tickets_new (id INTEGER PRIMARY KEY AUTOINCREMENT, plate TEXT NOT NULL);

INSERT INTO tickets_new (id, plate) SELECT id, plate FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
COMMIT;
