BEGIN;
DELETE FROM messages WHERE deleted_at IS NOT NULL;
DROP INDEX ix_messages_live;
ALTER TABLE messages DROP COLUMN deleted_at;
COMMIT;
