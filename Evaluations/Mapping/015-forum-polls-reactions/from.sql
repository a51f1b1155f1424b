CREATE TABLE discussions (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  slug TEXT NOT NULL,
  user_id INTEGER,
  comment_count INTEGER NOT NULL DEFAULT 0,
  created_at DATETIME NOT NULL
);
CREATE TABLE poll_votes (
  id INTEGER PRIMARY KEY,
  discussion_id INTEGER NOT NULL REFERENCES discussions(id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL,
  option_id INTEGER NOT NULL,
  created_at DATETIME,
  UNIQUE (discussion_id, user_id)
);
