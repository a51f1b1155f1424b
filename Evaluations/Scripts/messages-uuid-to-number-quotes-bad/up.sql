PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE recipient RENAME TO recipient_v1;
ALTER TABLE message RENAME TO message_v1;
CREATE TABLE recipient (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
INSERT INTO recipient (uuid, handle, blocked) SELECT uuid, handle, blocked FROM recipient_v1 ORDER BY uuid;
CREATE TEMP TABLE msg_no AS SELECT uuid, row_number() OVER (ORDER BY sent_ms, uuid) AS id FROM message_v1;
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  sender_id INTEGER NOT NULL REFERENCES recipient(id),
  quote_id INTEGER REFERENCES message(id),
  body TEXT,
  sent_ms INTEGER NOT NULL
);
INSERT INTO message
SELECT n.id, m.uuid, r.id, qn.id, m.body, m.sent_ms
FROM message_v1 m
JOIN msg_no n ON n.uuid = m.uuid
JOIN recipient r ON r.uuid = m.sender_uuid
LEFT JOIN (SELECT uuid, row_number() OVER (ORDER BY uuid) AS id FROM message_v1) qn ON qn.uuid = m.quote_uuid;
DROP TABLE msg_no;
DROP TABLE message_v1;
DROP TABLE recipient_v1;
CREATE INDEX message_sender ON message(sender_id, sent_ms);
COMMIT;
PRAGMA foreign_keys=ON;
