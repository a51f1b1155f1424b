CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, tags TEXT NOT NULL CHECK (tags = json(tags) AND json_type(tags) = 'array'));
INSERT INTO posts (id, title, tags) VALUES
  (1, 'Post 1', '["swift","go","linux","sql"]'),
  (2, 'Post 2', '[]'),
  (3, 'Post 3', '["news"]'),
  (4, 'Post 4', '["art","food"]'),
  (5, 'Post 5', '["go","go","sql"]'),
  (6, 'Post 6', '["news","food"]'),
  (7, 'Post 7', '["food"]'),
  (8, 'Post 8', '["swift","news","rust","art"]'),
  (9, 'Post 9', '["rust","art","rust"]'),
  (10, 'Post 10', '["art","sql","linux"]'),
  (11, 'Post 11', '["rust","go","art"]'),
  (12, 'Post 12', '[]'),
  (13, 'Post 13', '["rust"]'),
  (14, 'Post 14', '[]');
