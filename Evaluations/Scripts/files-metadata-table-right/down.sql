PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE files ADD COLUMN size_kb INTEGER;
ALTER TABLE files ADD COLUMN checksum TEXT;
UPDATE files SET size_kb = (SELECT size_kb FROM file_meta WHERE file_id = files.id), checksum = (SELECT checksum FROM file_meta WHERE file_id = files.id);
DROP TABLE file_meta;
COMMIT;
PRAGMA foreign_keys=ON;
