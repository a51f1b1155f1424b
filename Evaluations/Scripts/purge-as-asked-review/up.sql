BEGIN;
DELETE FROM sessions WHERE seen < '2023-01-01';
CREATE INDEX ix_seen ON sessions(seen);
COMMIT;
