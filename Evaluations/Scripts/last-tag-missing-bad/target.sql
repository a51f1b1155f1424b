CREATE TABLE photo (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE
);
CREATE TABLE photo_tag (
  photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
  pos INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (photo_id, pos)
);
CREATE INDEX ix_photo_tag_tag ON photo_tag(tag);
