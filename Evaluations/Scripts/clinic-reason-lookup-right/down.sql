BEGIN;
CREATE TABLE complaints_old (id INTEGER PRIMARY KEY, text TEXT NOT NULL, reason TEXT);
INSERT INTO complaints_old SELECT c.id, c.text, r.label FROM complaints c JOIN reasons r ON r.id = c.reason_id;
DROP TABLE complaints;
DROP TABLE reasons;
ALTER TABLE complaints_old RENAME TO complaints;
COMMIT;
