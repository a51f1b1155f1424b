BEGIN;
ALTER TABLE cases ADD COLUMN team TEXT;
UPDATE cases SET team = 'north';
COMMIT;
