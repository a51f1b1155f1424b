BEGIN;
DELETE FROM sessions WHERE expires < '2022-01-01';
CREATE INDEX ix_sessions_expires ON sessions(expires);
COMMIT;
