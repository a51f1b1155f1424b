-- Normalise e-mail addresses
BEGIN TRANSACTION;

UPDATE newsletter
SET email = LOWER(TRIM(email));

COMMIT;
