CREATE TABLE messages (
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  body TEXT,
  sent_at TEXT NOT NULL,
  PRIMARY KEY (source, source_id)
);
