CREATE TABLE topics (
  topic_id INTEGER PRIMARY KEY AUTOINCREMENT,
  forum_id INTEGER NOT NULL,
  topic_title VARCHAR(255) NOT NULL,
  topic_poster INTEGER NOT NULL,
  topic_time INTEGER NOT NULL,
  topic_views INTEGER NOT NULL DEFAULT 0,
  topic_status INTEGER NOT NULL DEFAULT 0,
  topic_icon INTEGER,
  topic_approved BOOLEAN NOT NULL DEFAULT 1
);
CREATE INDEX idx_topics_forum_id ON topics (forum_id);
