BEGIN;
DELETE FROM sessions WHERE user IS NULL OR seen < '2023-01-01';
CREATE INDEX ix_seen ON sessions(seen);
COMMIT;
