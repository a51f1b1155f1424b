CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT,
  deleted_at TEXT
);
CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES members(id),
  body TEXT
);
CREATE INDEX ix_members_deleted ON members(deleted_at);
