BEGIN;
CREATE TABLE tickets_new (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  status_code INTEGER,
  opened_on TEXT
);
INSERT INTO tickets_new
SELECT id, subject,
       CASE lower(trim(status))
         WHEN 'new' THEN 10 WHEN 'open' THEN 20 WHEN 'waiting' THEN 30
         WHEN 'solved' THEN 40 WHEN 'closed' THEN 90
       END,
       opened_on
FROM tickets;
DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;
COMMIT;
