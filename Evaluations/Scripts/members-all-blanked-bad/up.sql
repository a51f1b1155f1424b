BEGIN;
UPDATE members SET email = NULL, phone = NULL, birth_date = NULL;
CREATE INDEX members_closed ON members(closed_on) WHERE closed_on IS NOT NULL;
COMMIT;
