BEGIN;
ALTER TABLE episodes RENAME COLUMN teaser TO description;
COMMIT;
