CREATE TABLE recipient (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, handle TEXT NOT NULL, blocked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  sender_id INTEGER NOT NULL REFERENCES recipient(id),
  quote_id INTEGER REFERENCES message(id),
  body TEXT,
  sent_ms INTEGER NOT NULL
);
CREATE INDEX message_sender ON message(sender_id, sent_ms);
