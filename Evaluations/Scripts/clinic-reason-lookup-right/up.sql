BEGIN;
CREATE TABLE reasons (id INTEGER PRIMARY KEY, label TEXT);
INSERT INTO reasons (label) SELECT DISTINCT reason FROM complaints;
CREATE TABLE complaints_new (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  reason_id INTEGER NOT NULL REFERENCES reasons(id)
);
INSERT INTO complaints_new (id, text, reason_id)
  SELECT c.id, c.text, r.id FROM complaints c JOIN reasons r ON r.label IS c.reason;
DROP TABLE complaints;
ALTER TABLE complaints_new RENAME TO complaints;
COMMIT;
