BEGIN;
CREATE TABLE subs_new (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL CHECK (instr(email, '@') > 1),
  since TEXT
);
INSERT INTO subs_new (id, email, since)
  SELECT id, box || '@' || host, since FROM subs;
DROP TABLE subs;
ALTER TABLE subs_new RENAME TO subs;
COMMIT;
