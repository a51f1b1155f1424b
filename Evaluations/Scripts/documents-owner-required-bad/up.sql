BEGIN;
CREATE TABLE documents_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  owner TEXT NOT NULL
);
INSERT OR IGNORE INTO documents_new (id, title, owner)
SELECT id, title, owner
FROM documents;
DROP TABLE documents;
ALTER TABLE documents_new RENAME TO documents;
COMMIT;
