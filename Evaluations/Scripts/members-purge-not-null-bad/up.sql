BEGIN;
DELETE FROM notes WHERE member_id IN (SELECT id FROM members WHERE deleted_at IS NOT NULL);
DELETE FROM members WHERE deleted_at IS NOT NULL;
COMMIT;
