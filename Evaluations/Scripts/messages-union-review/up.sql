BEGIN;
CREATE TABLE messages (
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  body TEXT,
  sent_at TEXT NOT NULL,
  PRIMARY KEY (source, source_id)
);
INSERT INTO messages
SELECT 'sms', id, body, sent_at FROM sms
UNION
SELECT 'chat', id, body, sent_at FROM chats;
DROP TABLE sms;
DROP TABLE chats;
COMMIT;
