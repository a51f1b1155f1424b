BEGIN;
CREATE TABLE tickets_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  prio INTEGER NOT NULL DEFAULT 3
);
INSERT INTO tickets_new (id, subject, prio)
  SELECT id, subject, prio FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
COMMIT;
