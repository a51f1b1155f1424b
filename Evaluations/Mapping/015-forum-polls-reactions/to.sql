CREATE TABLE post_reactions (
  reaction_id INTEGER NOT NULL,
  id INTEGER PRIMARY KEY,
  post_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  created_at DATETIME,
  UNIQUE (post_id, user_id)
);
CREATE TABLE discussions (
  title TEXT NOT NULL,
  user_id INTEGER,
  created_at DATETIME NOT NULL,
  is_sticky BOOLEAN NOT NULL DEFAULT 0,
  slug TEXT NOT NULL,
  comment_count INTEGER NOT NULL DEFAULT 0,
  id INTEGER PRIMARY KEY
);
