ALTER TABLE songs ADD COLUMN sort_title TEXT;
BEGIN;
UPDATE songs SET sort_title = lower(title)
 WHERE id IN (SELECT id FROM songs WHERE sort_title IS NULL ORDER BY id LIMIT 25);
COMMIT;
BEGIN;
UPDATE songs SET sort_title = lower(title)
 WHERE id IN (SELECT id FROM songs WHERE sort_title IS NULL ORDER BY id LIMIT 25);
COMMIT;
