PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE recipient RENAME TO recipient_v2;
ALTER TABLE message RENAME TO message_v2;
CREATE TABLE recipient (uuid TEXT PRIMARY KEY NOT NULL, handle TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
INSERT INTO recipient SELECT uuid, handle, blocked FROM recipient_v2;
CREATE TABLE message (
  uuid TEXT PRIMARY KEY NOT NULL,
  sender_uuid TEXT NOT NULL REFERENCES recipient(uuid),
  quote_uuid TEXT REFERENCES message(uuid),
  body TEXT,
  sent_ms INTEGER NOT NULL
);
INSERT INTO message SELECT m.uuid, r.uuid, p.uuid, m.body, m.sent_ms FROM message_v2 m JOIN recipient_v2 r ON r.id = m.sender_id LEFT JOIN message_v2 p ON p.id = m.quote_id;
DROP TABLE message_v2;
DROP TABLE recipient_v2;
CREATE INDEX message_sender ON message(sender_uuid, sent_ms);
COMMIT;
PRAGMA foreign_keys=ON;
