create table attachments (
  id INTEGER PRIMARY KEY,
  owner_id INTEGER NOT NULL,
  original_name TEXT NOT NULL,
  mime_type TEXT,
  size_bytes INTEGER NOT NULL,
  sha256 CHAR(64),
  storage_path TEXT NOT NULL,
  uploaded_at DATETIME NOT NULL
);
