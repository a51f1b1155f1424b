BEGIN;
CREATE TABLE subs_new (
  id INTEGER PRIMARY KEY,
  since TEXT,
  box TEXT NOT NULL,
  host TEXT NOT NULL
);
INSERT INTO subs_new (id, since, box, host)
  SELECT id, since, substr(email, 1, instr(email, '@') - 1), substr(email, instr(email, '@') + 1) FROM subs;
DROP TABLE subs;
ALTER TABLE subs_new RENAME TO subs;
COMMIT;
