BEGIN;
UPDATE guests SET name = trim(name) WHERE name <> trim(name);
CREATE INDEX ix_guests_name ON guests(name);
COMMIT;
