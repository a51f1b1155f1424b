BEGIN;
DELETE FROM login WHERE name LIKE 'test_%' RETURNING id, name;
CREATE INDEX ix_login_seen ON login(last_seen);
COMMIT;
