BEGIN;
UPDATE accounts SET handle = lower(handle);
CREATE UNIQUE INDEX ux_handle ON accounts(handle);
COMMIT;
