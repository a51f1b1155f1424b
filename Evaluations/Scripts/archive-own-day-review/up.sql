BEGIN;
CREATE TABLE docs_archive(id INTEGER PRIMARY KEY, title TEXT NOT NULL, deleted_at TEXT NOT NULL);INSERT INTO docs_archive SELECT id,title,deleted_at FROM docs WHERE deleted_at IS NOT NULL;DELETE FROM docs WHERE deleted_at IS NOT NULL;ALTER TABLE docs DROP COLUMN deleted_at;COMMIT;
