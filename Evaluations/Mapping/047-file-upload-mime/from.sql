create table attachments (
  id INTEGER PRIMARY KEY,
  owner_id INTEGER NOT NULL,
  filename TEXT NOT NULL,
  content_type TEXT,
  size INTEGER NOT NULL,
  md5 CHAR(32),
  storage_path TEXT NOT NULL,
  uploaded_at DATETIME NOT NULL
);
