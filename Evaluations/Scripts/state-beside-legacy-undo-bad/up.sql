BEGIN;
ALTER TABLE shipments ADD COLUMN legacy_state TEXT;
UPDATE shipments SET legacy_state = state, state = 'failed' WHERE state IN ('returned','refused','lost');
COMMIT;
