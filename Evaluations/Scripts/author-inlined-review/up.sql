BEGIN;
ALTER TABLE bk ADD COLUMN author TEXT;
UPDATE bk SET author = (SELECT min(author) FROM bk_author a WHERE a.bk_id = bk.id);
DROP TABLE bk_author;
COMMIT;
