PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE file_meta (
  file_id INTEGER PRIMARY KEY REFERENCES files(id) ON DELETE CASCADE,
  size_kb INTEGER,
  checksum TEXT
);
INSERT INTO file_meta SELECT id, size_kb, checksum FROM files;
ALTER TABLE files DROP COLUMN size_kb;
ALTER TABLE files DROP COLUMN checksum;
COMMIT;
PRAGMA foreign_keys=ON;
