BEGIN;
UPDATE guests SET name = trim(name), email = lower(trim(email));
CREATE INDEX ix_guests_email ON guests(email);
COMMIT;
