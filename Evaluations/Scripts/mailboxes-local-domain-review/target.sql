CREATE TABLE mailboxes (
  id INTEGER PRIMARY KEY,
  local_part TEXT NOT NULL,
  domain TEXT NOT NULL,
  quota_mb INTEGER
);
