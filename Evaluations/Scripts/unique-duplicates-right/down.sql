BEGIN;
DROP INDEX subscribers_email;
COMMIT;
