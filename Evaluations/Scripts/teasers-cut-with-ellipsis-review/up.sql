BEGIN;
ALTER TABLE episodes RENAME COLUMN description TO teaser;
UPDATE episodes SET teaser = substr(teaser, 1, 139) || '…' WHERE length(teaser) > 140;
COMMIT;
