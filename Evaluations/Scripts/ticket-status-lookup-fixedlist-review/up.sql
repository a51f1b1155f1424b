BEGIN;
CREATE TABLE status (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO status (id, name) VALUES (1,'closed'), (2,'new'), (3,'open'), (4,'pending');
ALTER TABLE tickets ADD COLUMN status_id INTEGER REFERENCES status(id);
UPDATE tickets SET status_id = CASE lower(trim(status))
    WHEN 'closed' THEN 1 WHEN 'new' THEN 2 WHEN 'open' THEN 3 WHEN 'pending' THEN 4 END;
ALTER TABLE tickets DROP COLUMN status;
COMMIT;
