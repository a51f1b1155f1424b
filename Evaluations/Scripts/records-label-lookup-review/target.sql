CREATE TABLE labels (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  label_id INTEGER REFERENCES labels(id)
);
CREATE INDEX ix_records_label ON records(label_id);
