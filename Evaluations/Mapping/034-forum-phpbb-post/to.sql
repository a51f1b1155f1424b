CREATE TABLE topics (
  topic_id INTEGER PRIMARY KEY AUTOINCREMENT,
  forum_id INTEGER NOT NULL,
  topic_status INTEGER NOT NULL DEFAULT 0,
  author_id INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  is_visible BOOLEAN NOT NULL DEFAULT 1,
  soft_deleted_at DATETIME,
  title VARCHAR(255) NOT NULL,
  view_count INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX idx_topics_forum_id ON topics (forum_id);
