BEGIN;
CREATE UNIQUE INDEX subscribers_email ON subscribers(email);
COMMIT;
