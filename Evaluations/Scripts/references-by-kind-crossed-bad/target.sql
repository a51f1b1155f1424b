CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, file TEXT);
CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER, photo_id INTEGER, event_id INTEGER, body TEXT,
  CHECK ((post_id IS NOT NULL) + (photo_id IS NOT NULL) + (event_id IS NOT NULL) = 1));
